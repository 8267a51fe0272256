'use client';

import type { HistoryEntry, Journey } from '@sojourn/core';
import { briefText } from '@sojourn/react/kit';
import { useThingTitle } from '../details/useThingTitle';
import { history as english } from '../i18n/en/history';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { stepWords } from './stepWords';

/** Says in a sentence what a step did. */
export function useStepText(journey: Journey): (entry: HistoryEntry) => string {
  const { text } = useEditorMessages('history', english);
  const titleOf = useThingTitle(journey);
  return (entry) => {
    const step = stepWords(entry, journey);
    switch (step.say) {
      case 'thing': {
        const title = step.thing ? titleOf(step.kind, step.thing) : text('untitled');
        return text(step.key as 'stage.add', { title });
      }
      case 'renamed':
        return text('renamed', { from: briefText(step.from), to: briefText(step.to) });
      case 'several':
        return text('batch', { count: step.count });
      case 'restored':
        return text('restored', { name: step.name });
      case 'journey':
        return text('journey.update');
      default:
        return step satisfies never;
    }
  };
}
