import { pl as components } from '@sojourn/react/locales/pl';
import { packOf, type EditorLocalePack } from '../types';
import { editor } from './editor';
import { fields } from './fields';
import { pasting } from './pasting';
import { scoring } from './scoring';

export const pl: EditorLocalePack = packOf(components, { editor, fields, pasting, scoring });
