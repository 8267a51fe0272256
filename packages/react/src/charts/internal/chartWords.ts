import { charts as english } from '../../i18n/en/charts';
import type { LocalePack } from '../../i18n/types';
import { useMessages, type Messages } from '../../i18n/useMessages';
import type { CheckedRows } from './checkedRows';

/** What every chart says. */
export function useChartWords(messages: LocalePack | undefined): Messages<'charts'> {
  return useMessages('charts', english, messages);
}

/** What was left out of the picture and what was moved to the end of its scale. */
export function checkNotes(
  { missing, clamped }: Pick<CheckedRows<object, never>, 'missing' | 'clamped'>,
  { text }: Messages<'charts'>,
): (string | false)[] {
  return [
    missing > 0 && text('missing', { count: missing }),
    clamped > 0 && text('clamped', { count: clamped }),
  ];
}
