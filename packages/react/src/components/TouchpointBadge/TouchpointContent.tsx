import type { Channel, Measure, Rating, Touchpoint } from '@sojourn/core';
import { contentAttributes } from '../../i18n/direction';
import { channels } from '../../i18n/en/channels';
import { touchpoint as english } from '../../i18n/en/touchpoint';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { channelIcon } from '../../internal/channelIcons';
import { Dotted } from '../../internal/Dotted';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/text';
import { Body, ChannelIcon, Content, Meta, Title } from './TouchpointContent.styles';
import { TouchpointMarks } from './TouchpointMarks';

export interface TouchpointContentProps {
  /** The touchpoint to show, as the document holds it. */
  touchpoint: Touchpoint;
  /** Its channel, as the document declares it. Left out: the well-known channel of that id. */
  channel?: Channel | undefined;
  /** A score to show as a mark, where there is room for it: at most two marks appear. */
  score?: { measure: Measure; rating: Rating } | undefined;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

const controls = { owned: undefined, partner: 'by-partner', 'third-party': 'third-party' } as const;
const contacts = { direct: undefined, indirect: 'indirect', none: 'alone' } as const;

function isWellKnown(channel: string): channel is keyof typeof channels {
  return Object.hasOwn(channels, channel);
}

/**
 * A touchpoint in a few words: its channel's icon, solid where the contact is own and direct and
 * outlined where it is not, its title, the channel and at most two marks. Renders a `<span>`.
 */
export function TouchpointContent({
  touchpoint,
  channel,
  score,
  language,
  messages,
}: TouchpointContentProps) {
  const { text } = useMessages('touchpoint', english, messages);
  const { text: channelText } = useMessages('channels', channels, messages);
  const content = contentAttributes(language);
  const control = controls[touchpoint.control ?? channel?.control ?? 'owned'];
  const contact = contacts[touchpoint.contact ?? 'direct'];
  const id = touchpoint.channel;

  return (
    <Content>
      <ChannelIcon data-own={control === undefined && contact === undefined}>
        <Icon node={channelIcon(channel?.icon, id)} />
      </ChannelIcon>
      <Body>
        <Title {...content}>
          {hasText(touchpoint.title) ? touchpoint.title : text('untitled')}
        </Title>
        <Meta>
          <Dotted
            items={[
              channel !== undefined && <bdi lang={language}>{channel.name}</bdi>,
              channel === undefined && id !== undefined && (
                <bdi>{isWellKnown(id) ? channelText(id) : id}</bdi>
              ),
              control !== undefined && text(control),
              contact !== undefined && text(contact),
            ]}
          />
        </Meta>
        <TouchpointMarks touchpoint={touchpoint} score={score} messages={messages} />
      </Body>
    </Content>
  );
}
