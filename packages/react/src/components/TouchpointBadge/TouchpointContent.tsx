import type { Channel, Measure, Rating, Touchpoint } from '@sojourn/core';
import { contentAttributes } from '../../i18n/attributes';
import { channels } from '../../i18n/en/channels';
import { touchpoint as english } from '../../i18n/en/touchpoint';
import { formatScore } from '../../i18n/formatScore';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import { channelIcon } from '../../internal/channelIcons';
import { Dotted } from '../../internal/Dotted';
import { hasText } from '../../internal/hasText';
import { Icon } from '../../internal/Icon';
import { ArrowUpRight, Diamond, Flame, Star } from '../../internal/icons';
import { Content } from './TouchpointContent.styles';

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

type Control = NonNullable<Touchpoint['control']>;
type Contact = NonNullable<Touchpoint['contact']>;

const momentIcons = { truth: Diamond, pain: Flame, excellence: Star };
/** What is said of a contact that is not the organization's own and direct. */
const controls: { [control in Control]?: keyof typeof english } = {
  partner: 'by-partner',
  'third-party': 'third-party',
};
const contacts: { [contact in Contact]?: keyof typeof english } = {
  indirect: 'indirect',
  none: 'alone',
};

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
  const { text, locale } = useMessages('touchpoint', english, messages);
  const { text: channelText } = useMessages('channels', channels, messages);
  const { channel: id, title, moment, journey } = touchpoint;
  const control = controls[touchpoint.control ?? channel?.control ?? 'owned'];
  const contact = contacts[touchpoint.contact ?? 'direct'];
  const value = score?.rating.value;
  // The English name of a well-known channel was filled in on opening: nobody chose it.
  const own =
    channel?.name === (channels as Record<string, string>)[id ?? ''] ? undefined : channel?.name;

  return (
    <Content>
      <span data-own={!control && !contact}>
        <Icon node={channelIcon(channel?.icon, id)} />
      </span>
      <span>
        <span {...contentAttributes(language)}>{hasText(title) ? title : text('untitled')}</span>
        <span>
          <Dotted
            items={[
              own === undefined && id && <bdi>{isWellKnown(id) ? channelText(id) : id}</bdi>,
              own && <bdi lang={language}>{own}</bdi>,
              control && text(control),
              contact && text(contact),
            ]}
          />
        </span>
        {(moment ?? journey ?? value) !== undefined && (
          <span data-marks>
            {moment && (
              <span data-moment={moment}>
                <Icon node={momentIcons[moment]} /> {text(moment)}
              </span>
            )}
            {journey !== undefined && (
              <span>
                <Icon node={ArrowUpRight} /> {text('nested')}
              </span>
            )}
            {/* A third mark would shout the others down. */}
            {score && value !== undefined && !(moment && journey !== undefined) && (
              <span>
                <bdi>{score.measure.name}</bdi> {formatScore(value, score.measure, locale)}
              </span>
            )}
          </span>
        )}
      </span>
    </Content>
  );
}
