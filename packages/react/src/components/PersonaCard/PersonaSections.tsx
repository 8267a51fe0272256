import type { Channel, Persona } from '@sojourn/core';
import {
  Flame,
  Footprints,
  Frown,
  HandHeart,
  Heart,
  Target,
  Waypoints,
  type IconNode,
} from 'lucide';
import { contentAttributes } from '../../i18n/direction';
import { channels as english } from '../../i18n/en/channels';
import { persona as personaEnglish } from '../../i18n/en/persona';
import { useMessages } from '../../i18n/useMessages';
import { below, type HeadingLevel } from '../../internal/Heading';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/text';
import { Item, Items, Section, Sections, Title } from './PersonaSections.styles';
import type { PersonaPartProps } from './types';

type List = 'goals' | 'motivations' | 'pains' | 'feelings' | 'behaviours' | 'needs' | 'channels';

const lists: readonly (readonly [List, IconNode])[] = [
  ['goals', Target],
  ['motivations', Flame],
  ['pains', Frown],
  ['feelings', Heart],
  ['behaviours', Footprints],
  ['needs', HandHeart],
  ['channels', Waypoints],
];

/** Whether there is a section to show. */
export function hasSections(persona: Persona): boolean {
  return lists.some(([list]) => persona[list].some(hasText));
}

export interface PersonaSectionsProps extends PersonaPartProps {
  channels: readonly Channel[];
  headingLevel: HeadingLevel;
}

/** What they want, what drives them, what hurts and so on: those of the lists that say something. */
export function PersonaSections(props: PersonaSectionsProps) {
  const { persona, channels, headingLevel, language, messages } = props;
  const { text } = useMessages('persona', personaEnglish, messages);
  const channelNames = useMessages('channels', english, messages);

  function nameOf(id: string): string {
    const declared = channels.find((channel) => channel.id === id)?.name;
    if (declared !== undefined) return declared;
    return Object.hasOwn(english, id) ? channelNames.text(id as keyof typeof english) : id;
  }

  return (
    <Sections>
      {lists.map(([list, icon]) => {
        const texts = list === 'channels' ? persona.channels.map(nameOf) : persona[list];
        const shown = texts.filter(hasText);
        return shown.length === 0 ? null : (
          <Section key={list} data-list={list}>
            <Title level={below(headingLevel)}>
              <Icon node={icon} />
              {text(list)}
            </Title>
            <Items role="list">
              {shown.map((words, index) => (
                <Item key={index} {...contentAttributes(language)}>
                  {words}
                </Item>
              ))}
            </Items>
          </Section>
        );
      })}
    </Sections>
  );
}
