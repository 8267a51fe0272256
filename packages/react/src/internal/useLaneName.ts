import type { Lane } from '@sojourn/core';
import { lanes as english } from '../i18n/en/lanes';
import type { LocalePack } from '../i18n/types';
import { useMessages } from '../i18n/useMessages';
import { hasText } from './hasText';

/** What a lane is called: by its own title, else by its topic or kind in the interface's language. */
export function useLaneName(messages?: LocalePack) {
  const { text } = useMessages('lanes', english, messages);
  return ({ title, topic, kind }: Pick<Lane, 'title' | 'topic' | 'kind'>) =>
    hasText(title) ? title : text(topic ?? kind);
}
