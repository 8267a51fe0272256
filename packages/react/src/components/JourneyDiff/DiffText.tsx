import { wordDifferences, type TextPart } from '@sojourn/core';
import { Fragment, type ReactNode } from 'react';
import { contentAttributes } from '../../i18n/attributes';
import { diff as english } from '../../i18n/en/diff';
import { useMessages } from '../../i18n/useMessages';

/** Longer texts are folded: this much of them can be read at once. */
const most = 600;
const excerpt = 240;
/** So much of what is the same stands before the first difference. */
const lead = 80;

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

/** What one side says, part by part; all of it where there is nothing to compare with. */
function partsOf({ text, other, kind }: DiffTextProps): TextPart[] {
  if (other === undefined) return [{ kind: 'same', text }];
  const parts = kind === 'removed' ? wordDifferences(text, other) : wordDifferences(other, text);
  return parts.filter((part) => part.kind === 'same' || part.kind === kind);
}

function marked(parts: readonly TextPart[]): ReactNode {
  return parts.map(({ kind, text }, index) =>
    kind === 'same' ? text : mark(kind === 'removed' ? 'del' : 'ins', text, index),
  );
}

/** A text cut after whole characters. */
export function beginning(text: string, length = excerpt): string {
  if (text.length <= length) return text;
  return `${Array.from(text.slice(0, length)).slice(0, -1).join('').trimEnd()}…`;
}

/** The parts around the first difference, which is what a folded text has to show. */
function excerptOf(parts: readonly TextPart[]): TextPart[] {
  const first = Math.max(
    0,
    parts.findIndex(({ kind }) => kind !== 'same'),
  );
  const shown: TextPart[] = [];
  const before = parts[first - 1]?.text;
  let room = excerpt;
  if (before !== undefined) {
    const end = Array.from(before.slice(-lead)).slice(1).join('');
    shown.push({ kind: 'same', text: before.length > lead ? `…${end}` : before });
    room -= Math.min(before.length, lead);
  }
  for (const { kind, text } of parts.slice(first)) {
    if (room <= 1) break;
    shown.push({ kind, text: beginning(text, room) });
    room -= text.length;
  }
  return shown;
}

/**
 * A text of the document with its differences marked, folded where it is very long. Renders a
 * `<div>` or a `<details>`.
 */
export function DiffText(props: DiffTextProps) {
  const { text: content, language } = props;
  const { text } = useMessages('diff', english);
  const parts = partsOf(props);
  if (content.length <= most) return <div {...contentAttributes(language)}>{marked(parts)}</div>;
  return (
    <details>
      <summary>
        <span {...contentAttributes(language)}>{marked(excerptOf(parts))}</span>
        <small>{text('showAll', { count: content.length })}</small>
      </summary>
      <div {...contentAttributes(language)}>{marked(parts)}</div>
    </details>
  );
}
