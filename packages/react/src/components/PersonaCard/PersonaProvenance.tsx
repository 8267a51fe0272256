import type { Persona, Source } from '@sojourn/core';
import { CircleCheck, CircleQuestionMark, type IconNode } from '../../internal/icons';
import { formatDate } from '../../i18n/format';
import { Dotted } from '../../internal/Dotted';
import { Icon } from '../../internal/Icon';
import type { PersonaPartProps } from './types';

const icons: Record<NonNullable<Persona['provenance']>, IconNode> = {
  assumed: CircleQuestionMark,
  qualitative: CircleCheck,
  statistical: CircleCheck,
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
  const { text, locale } = messages;
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
    <footer data-provenance={provenance}>
      {provenance !== undefined && <Icon node={icons[provenance]} />}
      <span>
        <Dotted
          items={[provenance !== undefined && <strong>{text(provenance)}</strong>, ...items]}
        />
      </span>
    </footer>
  );
}
