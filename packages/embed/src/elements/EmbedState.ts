import type { Issue, Journey } from '@sojourn/core';

/** What an element has of its document. */
export type EmbedState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly issues: readonly Issue[] }
  | { readonly status: 'ready'; readonly journey: Journey };
