import type { Channel } from '@sojourn/core';
import { channels as english } from '../../i18n/en/channels';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { hasText } from '../../internal/hasText';
import { below, Heading, type HeadingLevel } from '../../internal/Heading';
import { Icon } from '../../internal/Icon';
import {
  CircleDot,
  Flame,
  Footprints,
  Frown,
  Heart,
  Target,
  Waypoints,
} from '../../internal/icons';
import type { PersonaPartProps } from './types';

const lists = [
  ['goals', Target],
  ['motivations', Flame],
  ['pains', Frown],
  ['feelings', Heart],
  ['behaviours', Footprints],
  ['needs', CircleDot],
  ['channels', Waypoints],
] as const;

export interface PersonaSectionsProps extends PersonaPartProps {
  channels: readonly Channel[];
  headingLevel: HeadingLevel;
  pack: LocalePack | undefined;
}

/** What they want, what drives them, what hurts and so on: those of the lists that say something. */
export function PersonaSections(props: PersonaSectionsProps) {
  const { persona, channels, headingLevel, messages, content, pack } = props;
  const { text } = useMessages('channels', english, pack);

  function nameOf(id: string): string {
    const declared = channels.find((channel) => channel.id === id)?.name;
    return declared ?? (Object.hasOwn(english, id) ? text(id as keyof typeof english) : id);
  }

  const sections = lists.flatMap(([list, icon]) => {
    const texts = list === 'channels' ? persona.channels.map(nameOf) : persona[list];
    const shown = texts.filter(hasText);
    if (shown.length === 0) return [];
    return (
      <section key={list} data-list={list}>
        <Heading level={below(headingLevel)}>
          <Icon node={icon} />
          {messages.text(list)}
        </Heading>
        <ul role="list">
          {shown.map((words, index) => (
            <li key={index} {...content}>
              {words}
            </li>
          ))}
        </ul>
      </section>
    );
  });
  if (sections.length > 0) return <div>{sections}</div>;
  const silent = !hasText(persona.quote) && !hasText(persona.story);
  return silent && <p data-muted>{messages.text('empty')}</p>;
}
