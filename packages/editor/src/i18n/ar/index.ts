import { ar as components } from '@sojourn/react/locales/ar';
import { packOf, type EditorLocalePack } from '../types';
import { editor } from './editor';

export const ar: EditorLocalePack = packOf(components, { editor });
