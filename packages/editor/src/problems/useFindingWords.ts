'use client';

import type { Journey, LintFinding, LintRule } from '@sojourn/core';
import { formatDate, hasText, useLaneName } from '@sojourn/react/kit';
import { problems as english } from '../i18n/en/problems';
import { useEditorMessages } from '../i18n/useEditorMessages';

/** What rules and their findings say, in the language of the interface. */
export interface FindingWords {
  nameOf: (rule: LintRule) => string;
  whyOf: (rule: LintRule) => string;
  messageOf: (finding: LintFinding) => string;
}

/** The words of findings: the catalogue's, else those of the finding itself. */
export function useFindingWords(journey: Journey | undefined): FindingWords {
  const { text, locale } = useEditorMessages('problems', english);
  const laneName = useLaneName();

  function titleOf({ id, values }: LintFinding): string {
    const lane = journey?.lanes.find((one) => one.id === id);
    if (lane) return laneName(lane);
    const { title } = values;
    // Where there is no text, a finding names its thing by the id, which says nothing to a reader.
    return typeof title === 'string' && title !== id && hasText(title) ? title : text('untitled');
  }

  return {
    nameOf: (rule) => (`${rule}-name` in english ? text(`${rule}-name`) : rule),
    whyOf: (rule) => (`${rule}-why` in english ? text(`${rule}-why`) : ''),
    messageOf(finding) {
      const { code, message, values } = finding;
      if (!(code in english)) return message;
      const { date, count = 0, max = 0, word = '' } = values;
      return text(code, {
        title: titleOf(finding),
        date: typeof date === 'string' ? formatDate(date, locale) : '',
        ...{ count, max, word },
      });
    },
  };
}
