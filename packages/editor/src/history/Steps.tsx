'use client';

import { useRef, useState } from 'react';
import { history as english } from '../i18n/en/history';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Nothing, StepList } from './HistoryPanel.styles';
import { useStepText } from './useStepText';

/** So many steps are shown at first, and more with each press. */
const page = 50;

interface Step {
  key: string;
  words: string;
  /** How many steps back, or forth where it is negative. */
  back: number;
}

/** What was done, newest first, and what was taken back above it; each leads there. Renders a `<section>`. */
export function Steps({ hasTitle }: { hasTitle: boolean }) {
  const { text } = useEditorMessages('history', english);
  const store = useEditorStore();
  const journey = useEditor((snapshot) => snapshot.journey);
  const past = useEditor(({ document }) => document.history?.past) ?? [];
  const future = useEditor(({ document }) => document.history?.future) ?? [];
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const wordsOf = useStepText(journey);
  const [most, setMost] = useState(page);
  const list = useRef<HTMLOListElement>(null);

  const shownPast = past.slice(-most);
  const hidden = past.length - shownPast.length;
  const steps: Step[] = [
    ...future.map((entry, index) => ({
      key: `${past.length + index}`,
      words: wordsOf(entry),
      back: -(index + 1),
    })),
  ].reverse();
  for (const [index, entry] of [...shownPast.entries()].reverse()) {
    const place = hidden + index;
    steps.push({ key: `${place}`, words: wordsOf(entry), back: past.length - 1 - place });
  }
  if (hidden === 0) steps.push({ key: 'start', words: text('start'), back: past.length });

  function go({ back, words }: Step) {
    for (let count = 0; count < back; count += 1) store.undo();
    for (let count = 0; count > back; count -= 1) store.redo();
    store.announce(text('wentTo', { step: words }));
    // The focus stays here, where the next step may be looked for; each step took it to the grid.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(),
    );
  }

  if (past.length + future.length === 0) {
    return (
      <Nothing>
        <p data-part="title">{text('none')}</p>
        <p>{text('noneHint')}</p>
      </Nothing>
    );
  }
  return (
    <section aria-label={text('steps')}>
      {hasTitle && <h4>{text('steps')}</h4>}
      <StepList ref={list}>
        {steps.map((step) => {
          const { key, words, back } = step;
          const label = { step: words };
          return (
            <li key={key} data-undone={back < 0 || undefined}>
              <button
                type="button"
                disabled={readOnly}
                aria-current={back === 0 ? 'step' : undefined}
                aria-description={
                  back === 0 ? undefined : back < 0 ? text('redoTo', label) : text('goTo', label)
                }
                onClick={() => back !== 0 && go(step)}
              >
                <bdi>{words}</bdi>
                {back === 0 && <span data-part="now">{text('now')}</span>}
                {back < 0 && <span data-part="undone">{text('undone')}</span>}
              </button>
            </li>
          );
        })}
      </StepList>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setMost(most + page)}>
          {text('more', { count: Math.min(page, hidden) })}
        </Button>
      )}
    </section>
  );
}
