'use client';

import { choiceWords, useLaneName, useSection } from '@sojourn/react/kit';
import { actions as english } from '../i18n/en/actions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import type { ActionLabel } from './types';

/** What an action is called in the language of the interface. */
export function useActionLabel(): (label: ActionLabel) => string {
  const { text } = useEditorMessages('actions', english);
  const { text: choice } = useSection('choices', choiceWords);
  const laneName = useLaneName();
  return (label) => {
    if ('message' in label) return (text as (key: string) => string)(label.message);
    if ('lane' in label) return laneName(label.lane);
    return 'tone' in label ? choice(label.tone) : label.content;
  };
}
