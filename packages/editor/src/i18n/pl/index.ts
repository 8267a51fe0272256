import { pl as components } from '@sojourn/react/locales/pl';
import { packOf, type EditorLocalePack } from '../types';
import { editor } from './editor';

export const pl: EditorLocalePack = packOf(components, { editor });
