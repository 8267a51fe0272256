import { editor } from './editor';

export const english = { editor } as const;

/** The catalogue's shape: every other language is typed against it. */
export type English = typeof english;
