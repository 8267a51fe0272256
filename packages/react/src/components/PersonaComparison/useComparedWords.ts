import type { Channel, ComparedField, ComparedTexts } from '@sojourn/core';
import { comparison as english } from '../../i18n/en/comparison';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { formatShare } from '../../i18n/format';
import type { LocalePack } from '../../i18n/types';
import { useMessages, type Messages } from '../../i18n/useMessages';
import { useChannelName } from '../../internal/useChannelName';

/** What the rows of a comparison say, in the language of the interface. */
export interface ComparedWords {
  text: Messages<'comparison'>['text'];
  persona: Messages<'persona'>['text'];
  /** What a row of texts is about; a fact has its own label. */
  subjectOf: (row: ComparedTexts) => string;
  /** A text as the reader knows it: channels and grades of evidence have names. */
  shown: (field: ComparedField, text: string) => string;
  share: (share: number) => string;
}

/** Whether a text of this field is the document's own, not a name out of the catalogue. */
export function isOwnText(field: ComparedField): boolean {
  return field !== 'provenance' && field !== 'channels';
}

/** The words for a comparison's subjects, texts and numbers. Holds no state. */
export function useComparedWords(
  channels: readonly Channel[],
  messages: LocalePack | undefined,
): ComparedWords {
  const { text, locale } = useMessages('comparison', english, messages);
  const { text: persona } = useMessages('persona', personaEnglish, messages);
  const channelName = useChannelName(channels, messages);

  return {
    text,
    persona,
    subjectOf({ field, label }) {
      if (field === 'fact') return label ?? '';
      if (field === 'role' || field === 'segment' || field === 'provenance') return text(field);
      return persona(field);
    },
    shown(field, words) {
      if (field === 'channels') return channelName(words) ?? words;
      return field === 'provenance'
        ? persona(words as 'assumed' | 'qualitative' | 'statistical')
        : words;
    },
    share: (share) => formatShare(share, locale),
  };
}
