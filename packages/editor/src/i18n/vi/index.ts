import { vi as components } from '@sojourn/react/locales/vi';
import { packOf, type EditorLocalePack } from '../types';
import { editor } from './editor';

export const vi: EditorLocalePack = packOf(components, { editor });
