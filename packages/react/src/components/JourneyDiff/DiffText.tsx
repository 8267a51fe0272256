import { wordDifferences } from '@sojourn/core';
import { Fragment, type ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';

/** Longer texts are folded: this much of them can be read at once. */
const most = 600;
const excerpt = 240;

export interface DiffTextProps {
  text: string;
  /** The text on the other side; left out: there is none. */
  other?: string | undefined;
  /** Which of the two this is. */
  kind: 'removed' | 'added';
  language: string | undefined;
}

/** A mark with the spaces at its ends outside it, where nobody takes them for words. */
function mark(Mark: 'del' | 'ins', text: string, key: number): ReactNode {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return (
    <Fragment key={key}>
      {text.slice(0, start)}
      <Mark>{words}</Mark>
      {text.slice(start + words.length)}
    </Fragment>
  );
}

/** The text with what the other one does not say marked. */
function marked({ text, other, kind }: DiffTextProps): ReactNode {
  if (other === undefined) return text;
  const parts = kind === 'removed' ? wordDifferences(text, other) : wordDifferences(other, text);
  return parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part, index) =>
      part.kind === 'same' ? part.text : mark(kind === 'removed' ? 'del' : 'ins', part.text, index),
    );
}

/** The beginning of a text, cut between characters. */
export function beginning(text: string, length = excerpt): string {
  return text.length > length
    ? `${Array.from(text.slice(0, length + 2))
        .slice(0, length)
        .join('')
        .trimEnd()}…`
    : text;
}

/**
 * A text of the document with its differences marked, folded where it is very long. Renders a
 * `<div>`.
 */
export function DiffText(props: DiffTextProps) {
  const { text: content, language } = props;
  const { text } = useMessages('diff', english);
  if (content.length <= most) return <div {...contentAttributes(language)}>{marked(props)}</div>;
  return (
    <details>
      <summary>
        <span {...contentAttributes(language)}>{beginning(content)}</span>
        <small>{text('showAll', { count: content.length })}</small>
      </summary>
      <div {...contentAttributes(language)}>{marked(props)}</div>
    </details>
  );
}
