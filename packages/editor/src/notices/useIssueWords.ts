'use client';

import { formatMessage, type Issue } from '@sojourn/core';
import { useSurroundings } from '@sojourn/react/kit';
import type { EditorLocalePack } from '../i18n/types';

/** What an issue says, in the language of the interface. */
export interface IssueWords {
  /** What was noticed when a journey was opened. */
  noticeOf: (issue: Issue) => string;
  /** Why a change was refused: to stand after a sentence that says so. */
  refusalOf: (issue: Issue) => string;
}

/**
 * The words of issues, by their codes. They come with a language's pack and weigh nothing without one:
 * what a pack does not know, such as a host's own reason, is said as the issue says it.
 */
export function useIssueWords(): IssueWords {
  const { messages, locale } = useSurroundings();
  const sections = messages?.sections as Partial<EditorLocalePack['sections']> | undefined;

  function said(words: Readonly<Record<string, string>> | undefined, issue: Issue): string {
    const { code, message, values } = issue;
    const sentence = words && Object.hasOwn(words, code) ? words[code] : undefined;
    // Without its values a sentence would show its empty places.
    if (sentence === undefined || (values === undefined && sentence.includes('{'))) return message;
    return formatMessage(sentence, values ?? {}, locale ?? messages?.locale ?? 'en');
  }

  return {
    noticeOf: (issue) => said(sections?.['editor.notices'], issue),
    refusalOf: (issue) =>
      // A host that gave a reason is heard: it knows more than that the change is not allowed.
      issue.code === 'not-allowed' && issue.values === undefined
        ? issue.message
        : said(sections?.['editor.refusals'], issue),
  };
}
