import type { FunnelStep } from '@sojourn/core';
import { formatShare } from '../../i18n/format';
import type { Messages } from '../../i18n/useMessages';
import { shortTitle } from '../internal/titles';

interface Stage extends FunnelStep {
  title: string;
  count: number | undefined;
}

/** From the first stage that was counted to the last, and where most leave. */
export function funnelSentence(
  rows: readonly Stage[],
  { text, locale }: Messages<'funnelChart'>,
  shared: Messages<'charts'>,
): string {
  const counted = rows.flatMap((row) =>
    row.count === undefined ? [] : [{ ...row, count: row.count }],
  );
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return shared.text('empty');
  const number = (value: number) => value.toLocaleString(locale);
  const title = (row: Stage) => shortTitle(row.title, shared.text('untitled'));
  const start = { first: number(first.count), from: title(first) };
  if (first === last || first.count === 0) return text('single', start);
  const summary = {
    ...start,
    last: number(last.count),
    to: title(last),
    share: formatShare(last.count / first.count, locale),
  };
  const [worst] = counted
    .filter(({ exits = 0 }) => exits > 0)
    .sort((a, b) => (b.exits ?? 0) - (a.exits ?? 0));
  if (!worst) return text('summary', summary);
  return text('summaryWithExits', {
    ...summary,
    worst: title(worst),
    exits: number(worst.exits ?? 0),
  });
}
