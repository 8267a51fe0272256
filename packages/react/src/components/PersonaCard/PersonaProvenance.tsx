import type { Persona, Source } from '@sojourn/core';
import { BadgeCheck, CircleQuestionMark, MessagesSquare, type IconNode } from 'lucide';
import { persona as english } from '../../i18n/en/persona';
import { formatDate } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Dotted } from '../../internal/Dotted';
import { Icon } from '../../internal/Icon';
import { Grade, Provenance, Words } from './PersonaProvenance.styles';
import type { PersonaPartProps } from './types';

const icons: Record<NonNullable<Persona['provenance']>, IconNode> = {
  assumed: CircleQuestionMark,
  qualitative: MessagesSquare,
  statistical: BadgeCheck,
};

const mostSources = 3;

export interface PersonaProvenanceProps extends PersonaPartProps {
  sources: readonly Source[];
  usedOn: number | undefined;
}

/** What the persona rests on, since when, and how much it is used. */
export function PersonaProvenance(props: PersonaProvenanceProps) {
  const { persona, sources, usedOn, messages } = props;
  const { provenance, updatedOn } = persona;
  const { text, locale } = useMessages('persona', english, messages);
  const own = persona.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);

  function words({ kind, n, on }: Source): string {
    const source =
      n === undefined ? text(kind) : text('sourceWithAnswers', { source: text(kind), n });
    return on === undefined ? source : text('sourceOn', { source, date: formatDate(on, locale) });
  }

  const items = own.slice(0, mostSources).map(words);
  if (own.length > mostSources) items.push(text('more', { count: own.length - mostSources }));
  if (updatedOn !== undefined) items.push(text('updated', { date: formatDate(updatedOn, locale) }));
  if (usedOn !== undefined) items.push(text('usedOn', { count: usedOn }));
  if (provenance === undefined && items.length === 0) return null;
  return (
    <Provenance data-provenance={provenance}>
      {provenance !== undefined && <Icon node={icons[provenance]} />}
      <Words>
        <Dotted items={[provenance !== undefined && <Grade>{text(provenance)}</Grade>, ...items]} />
      </Words>
    </Provenance>
  );
}
