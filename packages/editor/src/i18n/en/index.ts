import { editor } from './editor';
import { fields } from './fields';
import { pasting } from './pasting';
import { scoring } from './scoring';

export const english = { editor, fields, pasting, scoring } as const;

/** The catalogue's shape: every other language is typed against it. */
export type English = typeof english;
