import type { Channel } from '@sojourn/core';
import type { LocalePack } from '../../i18n/types';
import { hasText } from '../../internal/hasText';
import { below, Heading } from '../../internal/Heading';
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
import { useChannelName } from '../../internal/useChannelName';
import type { PersonaPartProps } from './types';

/** Each list, its sign, and how many of its texts there are in short. */
const lists = [
  ['goals', Target, 2],
  ['motivations', Flame, 0],
  ['pains', Frown, 1],
  ['feelings', Heart, 0],
  ['behaviours', Footprints, 0],
  ['needs', CircleDot, 0],
  ['channels', Waypoints, 0],
] as const;

export interface PersonaSectionsProps extends PersonaPartProps {
  channels: readonly Channel[];
  pack: LocalePack | undefined;
}

/** What they want, what drives them, what hurts and so on: those of the lists that say something. */
export function PersonaSections(props: PersonaSectionsProps) {
  const { persona, channels, headingLevel, compact, messages, content, pack } = props;
  const nameOf = useChannelName(channels, pack);

  const sections = lists.flatMap(([list, node, most]) => {
    const texts = list === 'channels' ? persona.channels.map(nameOf) : persona[list];
    const shown = texts.filter(hasText).slice(0, compact ? most : undefined);
    if (shown.length === 0) return [];
    const icon = <Icon node={node} />;
    const name = messages.text(list);
    return (
      <section key={list} data-list={list}>
        {compact ? (
          <span data-heard>{name}</span>
        ) : (
          <Heading level={below(headingLevel)}>
            {icon}
            {name}
          </Heading>
        )}
        <ul role="list">
          {shown.map((words, index) => (
            <li key={index} data-tone={list === 'pains' ? 'red' : 'neutral'} {...content}>
              {compact && list === 'pains' && icon}
              {words}
            </li>
          ))}
        </ul>
      </section>
    );
  });
  if (sections.length > 0) return <div>{sections}</div>;
  const silent = !hasText(persona.quote) && !hasText(persona.story);
  return silent && !compact && <p data-muted>{messages.text('empty')}</p>;
}
