'use client';

import { personas as english } from '../i18n/en/personas';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { StorageErrorCode } from '../storage/StorageError';
import { Button } from '../ui/Button';
import type { LibraryActions } from './useLibraryActions';

const problems = {
  full: 'full',
  forbidden: 'forbidden',
  'newer-version': 'newer-version',
  unreadable: 'failing',
  failing: 'failing',
} as const satisfies Record<StorageErrorCode, keyof typeof english>;

/** How the library is: being opened, why it refused, what was removed last. Renders a `<div>` for each. */
export function LibraryMessages({ actions }: { actions: LibraryActions }) {
  const { text } = useEditorMessages('personas', english);
  const { library, removed, nameOf } = actions;
  const { personas, problem, unreadable } = library;
  return (
    <>
      {problem && (
        <div data-part="message" data-problem role="alert">
          <p>{text(problems[problem])}</p>
          <Button onClick={() => void library.load()}>{text('tryAgain')}</Button>
        </div>
      )}
      {!personas && !problem && (
        <div data-part="message">
          <p>{text('loading')}</p>
        </div>
      )}
      {unreadable > 0 && (
        <div data-part="message">
          <p>{text('unreadable', { count: unreadable })}</p>
        </div>
      )}
      {removed && !personas?.some(({ id }) => id === removed.id) && (
        <div data-part="message">
          <p>{text('removed', { name: nameOf(removed) })}</p>
          <Button autoFocus onClick={() => void actions.putBack()}>
            {text('putBack')}
          </Button>
        </div>
      )}
    </>
  );
}
