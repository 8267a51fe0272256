import type { ComparedRow } from '@sojourn/core';
import type { contentAttributes } from '../../i18n/attributes';
import { isOwnText, type ComparedWords } from './useComparedWords';

interface ComparedSameProps {
  rows: readonly ComparedRow[];
  words: ComparedWords;
  content: ReturnType<typeof contentAttributes>;
}

/** What all have, folded. Renders a `<details>`. */
export function ComparedSame({ rows, words, content }: ComparedSameProps) {
  function texts(row: ComparedRow) {
    if (row.kind === 'texts') {
      return (row.cells[0] ?? []).map(({ text }, index) => (
        <dd key={index} {...(isOwnText(row.field) && content)}>
          {words.shown(row.field, text)}
        </dd>
      ));
    }
    const share = words.share(row.values[0] ?? 0);
    return (
      <dd>{row.kind === 'trait' ? words.persona('trait', { ...named(row), share }) : share}</dd>
    );
  }

  function subject(row: ComparedRow): string {
    if (row.kind === 'texts') return words.subjectOf(row);
    return row.kind === 'trait' ? row.label : words.text('share');
  }

  return (
    <details>
      <summary>{words.text('sameForAll', { count: rows.length })}</summary>
      <dl>
        {rows.map((row, index) => (
          <div key={index}>
            <dt>{subject(row)}</dt>
            {texts(row)}
          </div>
        ))}
      </dl>
    </details>
  );
}

function named({ label, low, high }: { label: string; low: string; high: string }) {
  return { label, low, high };
}
