'use client';

import { formatList, useLaneName } from '@sojourn/react/kit';
import { pasting as english } from '../i18n/en/pasting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import type { PastePlan, PasteRefusal, PasteThing } from './types';

/** So many reasons are shown one by one. */
const most = 5;

const things: readonly PasteThing[] = [
  ...(['stages', 'touchpoints', 'cards', 'ratings', 'opportunities', 'channels'] as const),
];

/** What a plan does, in sentences. */
export function usePasteSentences() {
  const { text, locale } = useEditorMessages('pasting', english);
  return ({ added, changed }: PastePlan): string[] => {
    const made = things.flatMap((thing) =>
      added[thing] > 0 ? [text(thing, { count: added[thing] })] : [],
    );
    const sentences = made.length > 0 ? [text('adds', { things: formatList(made, locale) })] : [];
    if (changed > 0) sentences.push(text('changes', { count: changed }));
    return sentences.length > 0 ? sentences : [text('nothing')];
  };
}

/** What pasting would do, and what it would leave out and why. Renders two `<div>`s. */
export function PasteOutcome({ plan }: { plan: PastePlan }) {
  const { text } = useEditorMessages('pasting', english);
  const lanes = useEditor(({ journey }) => journey.lanes);
  const laneName = useLaneName();
  const sentences = usePasteSentences()(plan);
  const { refusals, columns } = plan;
  const unused = columns.filter(({ kind }) => kind === 'unused').length;

  function reason({ code, values }: PasteRefusal): string {
    const lane = lanes.find(({ id }) => id === values['lane']);
    // Every reason's sentence has a place for what its values hold.
    const words: Record<string, string | number> = {
      ...values,
      ...(lane && { lane: laneName(lane) }),
      ...(typeof values['text'] === 'string' && { text: values['text'].slice(0, 60) }),
    };
    const say = text as (key: PasteRefusal['code'], values: typeof words) => string;
    return say(code, words);
  }

  return (
    <>
      <div data-part="outcome" role="status">
        <p>{sentences.join(' ')}</p>
        {unused > 0 && <p>{text('columnsUnused', { count: unused })}</p>}
      </div>
      {refusals.length > 0 && (
        <div data-part="left-out">
          <p>{text('leftOut', { count: refusals.length })}</p>
          <ul>
            {refusals.slice(0, most).map((refusal, at) => (
              <li key={at}>{reason(refusal)}</li>
            ))}
            {refusals.length > most && <li>{text('more', { count: refusals.length - most })}</li>}
          </ul>
        </div>
      )}
    </>
  );
}
