'use client';

import { VisuallyHidden } from '@sojourn/react/kit';
import { useState } from 'react';
import { useThingTitle } from '../details/useThingTitle';
import { comments as english } from '../i18n/en/comments';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { findThing } from '../store/things';
import { Button } from '../ui/Button';
import { CommentBox } from './CommentBox';
import { CommentThread } from './CommentThread';
import { Root } from './CommentsPanel.styles';
import { threadsOf, type Thread } from './threads';
import { useComments } from './useComments';

/** Threads about what is selected, or all that are open. Renders a `<div>`. */
export function CommentsPanel() {
  const { text } = useEditorMessages('comments', english);
  const store = useEditorStore();
  const journey = useEditor((snapshot) => snapshot.journey);
  const chosen = useEditor(({ detailsOf, selected }) => (detailsOf ?? selected[0])?.id ?? '');
  const titleOf = useThingTitle(journey);
  const comments = useComments();
  const [which, setWhich] = useState<'here' | 'allOpen'>('here');
  const threads = threadsOf(comments.comments ?? []);
  const title = titleAt(chosen);
  // What is chosen may just have been removed.
  const about = title === undefined ? '' : chosen;
  const here = threads.filter(({ first }) => first.about === about);
  const isOpen = ({ first }: Thread) => !first.resolved;
  const shown = (which === 'here' ? here : threads).filter(isOpen);
  const resolved = which === 'here' ? here.filter((thread) => !isOpen(thread)) : [];

  function titleAt(id: string): string | undefined {
    const found = id === '' ? undefined : findThing(journey, id);
    return found && titleOf(found.kind, found.thing);
  }

  function aboutLine(id: string) {
    const title = titleAt(id);
    if (id === '') return <p data-part="about">{text('aboutJourney')}</p>;
    if (title === undefined) return <p data-part="about">{text('aboutGone')}</p>;
    return (
      <Button look="quiet" data-part="about" onClick={() => store.goToThing(id)}>
        {text('about', { title })} <VisuallyHidden>{text('jump')}</VisuallyHidden>
      </Button>
    );
  }

  const list = (some: readonly Thread[]) => (
    <ul role="list" data-part="threads">
      {some.map((thread) => (
        <CommentThread
          key={thread.first.id}
          thread={thread}
          comments={comments}
          about={which === 'allOpen' && aboutLine(thread.first.about)}
        />
      ))}
    </ul>
  );

  return (
    <Root>
      <div role="group" aria-label={text('which')} data-part="which">
        {(['here', 'allOpen'] as const).map((one) => (
          <Button key={one} look="quiet" aria-pressed={which === one} onClick={() => setWhich(one)}>
            {text(one)}
          </Button>
        ))}
      </div>
      {comments.failed && (
        <div data-part="message" role="alert">
          <p>{text('notLoaded')}</p>
          <Button onClick={comments.load}>{text('tryAgain')}</Button>
        </div>
      )}
      {!comments.comments && !comments.failed && <p data-part="empty">{text('loading')}</p>}
      {which === 'here' && (
        <CommentBox
          key={about}
          draftKey={`about ${about}`}
          label={title === undefined ? text('writeJourney') : text('write', { title })}
          action={text('send')}
          onSend={(written) => comments.add({ about, text: written })}
        />
      )}
      {shown.length > 0 && list(shown)}
      {comments.comments && shown.length === 0 && (
        <p data-part="empty">{text(which === 'here' ? 'none' : 'noneOpen')}</p>
      )}
      {resolved.length > 0 && (
        <details>
          <summary>{text('showResolved', { count: resolved.length })}</summary>
          {list(resolved)}
        </details>
      )}
    </Root>
  );
}
