import type { Source } from '@sojourn/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/format';
import { Dotted } from '../../internal/Dotted';
import { Icon } from '../../internal/Icon';
import { CircleCheck, CircleQuestionMark } from '../../internal/icons';
import type { PersonaPartProps } from './types';

/** More sources or maps than this are counted, not named. */
const most = 3;

export interface PersonaProvenanceProps extends PersonaPartProps {
  sources: readonly Source[];
  usedOn: number | readonly ReactNode[] | undefined;
}

/** What the persona rests on, since when, and where it is used. */
export function PersonaProvenance(props: PersonaProvenanceProps) {
  const { persona, sources, usedOn, messages } = props;
  const { provenance, updatedOn } = persona;
  const { text, locale } = messages;
  const [maps, used] = typeof usedOn === 'object' ? [usedOn, usedOn.length] : [[], usedOn];

  function words({ kind, n, on }: Source): string {
    const source =
      n === undefined ? text(kind) : text('sourceWithAnswers', { source: text(kind), n });
    return on === undefined ? source : text('sourceOn', { source, date: formatDate(on, locale) });
  }

  const own = persona.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const count = own.length - most;
  const items = [
    provenance && <strong>{text(provenance)}</strong>,
    ...own.slice(0, most).map(words),
    count > 0 && text('more', { count }),
    updatedOn !== undefined && text('updated', { date: formatDate(updatedOn, locale) }),
    used !== undefined && text('usedOn', { count: used }),
    ...maps.slice(0, most),
  ];
  if (!items.some(Boolean)) return null;
  return (
    <footer data-provenance={provenance}>
      {provenance && <Icon node={provenance === 'assumed' ? CircleQuestionMark : CircleCheck} />}
      <span>
        <Dotted items={items} />
      </span>
    </footer>
  );
}
