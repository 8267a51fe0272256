import { formatNumber } from '@sojourn/core';
import { plusSign } from '../../i18n/format';
import type { Messages } from '../../i18n/useMessages';
import { shortTitle } from '../internal/titles';

interface Pair {
  fromTitle: string;
  toTitle: string;
  association: number | undefined;
  /** Whether the interval leaves 0 out. */
  clear: boolean;
}

/** A correlation as the locale writes it, with two decimals and its sign. */
export function formatAssociation(value: number, locale: string): string {
  return (value > 0 ? plusSign(locale) : '') + formatNumber(value, locale);
}

/** The closest association that is clear. */
export function rippleSentence(
  rows: readonly Pair[],
  { text, locale }: Messages<'rippleChart'>,
  shared: Messages<'charts'>,
): string {
  const known = rows.flatMap((row) =>
    row.association === undefined ? [] : [{ ...row, association: row.association }],
  );
  if (known.length === 0) return shared.text('empty');
  const [closest] = known
    .filter(({ clear }) => clear)
    .sort((a, b) => Math.abs(b.association) - Math.abs(a.association));
  if (!closest) return text('noneClear');
  return text('summary', {
    from: shortTitle(closest.fromTitle, shared.text('untitled')),
    to: shortTitle(closest.toTitle, shared.text('untitled')),
    value: formatAssociation(closest.association, locale),
  });
}
