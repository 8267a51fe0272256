import { vi as components } from '@sojourn/react/locales/vi';
import { packOf, type EditorLocalePack } from '../types';
import { editor } from './editor';
import { fields } from './fields';
import { pasting } from './pasting';
import { scoring } from './scoring';

export const vi: EditorLocalePack = packOf(components, { editor, fields, pasting, scoring });
