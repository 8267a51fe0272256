'use client';

import { Icon } from '@sojourn/react/kit';
import { useId, useState } from 'react';
import { starting as english } from '../i18n/en/starting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Lightbulb } from '../ui/icons';
import { hiddenLanes } from '../viewing/hiddenThings';
import { questionsLane } from './questions';
import { Root } from './StartingHint.styles';

/**
 * Says how to go on from a template whose questions nobody has answered yet. It stays until it is
 * dismissed, so that nothing moves while the first touchpoint is made. Renders a `<section>`, or nothing.
 */
export function StartingHint() {
  const { text } = useEditorMessages('starting', english);
  const store = useEditorStore();
  const lane = useEditor(({ journey, readOnly }) =>
    readOnly ? undefined : questionsLane(journey),
  );
  const [shown, setShown] = useState<typeof lane>();
  const [dismissed, setDismissed] = useState(false);
  const titleId = useId();
  if (lane !== undefined && lane !== shown) setShown(lane);
  if (dismissed || shown === undefined) return null;

  function dismiss() {
    setDismissed(true);
    const { spot } = store.getSnapshot();
    if (spot) store.goTo(spot, { keepSelection: true });
  }

  function hideNotes() {
    const { journey, view } = store.getSnapshot();
    const hidden = hiddenLanes(journey, view);
    if (shown !== undefined) store.setView({ ...view, hiddenLanes: [...hidden, shown] });
    dismiss();
  }

  return (
    <Root aria-labelledby={titleId}>
      <Icon node={Lightbulb} />
      <p>
        <strong id={titleId}>{text('guidance')}</strong> {text('guidanceText')}
      </p>
      <div data-part="actions">
        <Button look="quiet" onClick={hideNotes}>
          {text('hideNotes')}
        </Button>
        <Button look="quiet" onClick={dismiss}>
          {text('gotIt')}
        </Button>
      </div>
    </Root>
  );
}
