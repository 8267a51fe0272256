'use client';

import { useLaneName } from '@sojourn/react/kit';
import { actions as english } from '../i18n/en/actions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { columnOf } from '../store/spots';
import type { EditorSnapshot, Target } from '../store/types';
import { useTargetNames } from './useTargetNames';

/** Letters of a title that fit into two lines of the bar. */
const most = 44;

/** A title as it fits into a bar; cut between letters as people see them. */
function short(title: string): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most).replace(/[\p{M}\p{Emoji_Modifier}\u200d\ud800-\udbff]+$/u, '');
  return `${cut.trimEnd()}…`;
}

const plurals = {
  stage: 'stages',
  touchpoint: 'touchpoints',
  card: 'cards',
  lane: 'lanes',
  opportunity: 'opportunities',
  rating: 'ratings',
} as const;

function isNamed(kind: Target['kind']): kind is keyof typeof plurals {
  return kind in plurals;
}

/** What is selected, as words: `Touchpoint: Calls the bank`, `3 cards`. */
export function useSelectionWords(): string {
  const { text } = useEditorMessages('actions', english);
  const nameOf = useTargetNames();
  const laneName = useLaneName();
  return useEditor(({ selected, spot, layout, journey }: EditorSnapshot) => {
    const [first] = selected;
    if (first && isNamed(first.kind)) {
      if (selected.length > 1) return text(plurals[first.kind], { count: selected.length });
      return text(first.kind, { title: short(nameOf(journey, first)) });
    }
    const lane = spot && layout.lanes.find(({ id }) => id === spot.row);
    const column = spot && columnOf(layout, spot);
    if (!lane || !column) return text('nothing');
    const { touchpoint, stage } = column;
    const place: Target = touchpoint
      ? { kind: 'touchpoint', id: touchpoint.id }
      : { kind: 'stage', id: stage.id };
    return text('cell', { lane: short(laneName(lane)), title: short(nameOf(journey, place)) });
  });
}
