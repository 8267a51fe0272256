import type { Channel, Stage, Touchpoint } from '@sojourn/core';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { contentAttributes, interfaceAttributes } from '../../i18n/attributes';
import { phase as phases } from '../../i18n/en/phase';
import { stage as english } from '../../i18n/en/stage';
import type { LocalePack } from '../../i18n/types';
import { useMessages } from '../../i18n/useMessages';
import type { HeadingLevel } from '../../internal/Heading';
import { hasText } from '../../internal/hasText';
import { VisuallyHidden } from '../../internal/VisuallyHidden';
import { TouchpointContent } from '../TouchpointBadge/TouchpointContent';
import * as Styled from './StageLane.styles';

export interface StageLaneProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The stage to show, as the document holds it. */
  stage: Stage;
  /** The document's channels, for their names and icons. Left out: the well-known ones. */
  channels?: readonly Channel[] | undefined;
  /**
   * Which of the six tints the stage has. Beyond six they begin again.
   * @defaultValue 1
   */
  band?: number | undefined;
  /** Whether only the number of touchpoints is shown. @defaultValue false */
  collapsed?: boolean | undefined;
  /** The rank of the stage's title on the page. @defaultValue 3 */
  headingLevel?: HeadingLevel | undefined;
  /** What stands for one touchpoint: a `TouchpointBadge`, say. Left out: the same, but no button. */
  renderTouchpoint?:
    ((touchpoint: Touchpoint, channel: Channel | undefined) => ReactNode) | undefined;
  /** Beside the title: buttons of the host. */
  actions?: ReactNode;
  /** BCP 47, of the document's texts. */
  language?: string | undefined;
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

const bands = 6;

/**
 * One stage of a journey: when it is, what the customer and the business want of it, and its
 * touchpoints in order. Renders a `<section>`.
 *
 * @remarks A section with a heading and a list of touchpoints that is named after the stage.
 * @see {@link JourneyMap}, {@link TouchpointBadge}
 *
 * @example
 * <StageLane stage={journey.stages[0]} channels={journey.channels} />
 */
export const StageLane = forwardRef<HTMLElement, StageLaneProps>(function StageLane(
  {
    stage,
    channels = [],
    band = 1,
    collapsed = false,
    headingLevel = 3,
    renderTouchpoint,
    actions,
    language,
    messages,
    ...rest
  },
  ref,
) {
  const { text } = useMessages('stage', english, messages);
  const { text: phaseText } = useMessages('phase', phases, messages);
  const content = contentAttributes(language);
  const { touchpoints, phase, customerGoal, businessGoal } = stage;
  const title = hasText(stage.title) ? stage.title : phaseText('untitled');
  const channelOf = ({ channel }: Touchpoint) => channels.find(({ id }) => id === channel);

  function shown(touchpoint: Touchpoint): ReactNode {
    const channel = channelOf(touchpoint);
    return (
      renderTouchpoint?.(touchpoint, channel) ?? (
        <TouchpointContent {...{ touchpoint, channel, language, messages }} />
      )
    );
  }

  return (
    <Styled.Root
      data-band={((((Math.trunc(band) - 1) % bands) + bands) % bands) + 1}
      {...interfaceAttributes(messages)}
      {...rest}
      ref={ref}
    >
      <Styled.Header>
        <div>
          {phase !== undefined && <Styled.Phase>{phaseText(phase)}</Styled.Phase>}
          <Styled.Title level={headingLevel} {...content}>
            {title}
          </Styled.Title>
        </div>
        {actions !== undefined && <Styled.Actions>{actions}</Styled.Actions>}
      </Styled.Header>
      {hasText(customerGoal) && (
        <Styled.CustomerGoal>
          <VisuallyHidden>{text('customerGoal')}: </VisuallyHidden>
          <span {...content}>
            <q>{customerGoal}</q>
          </span>
        </Styled.CustomerGoal>
      )}
      {hasText(businessGoal) && (
        <Styled.BusinessGoal>
          <Styled.Label>{text('businessGoal')}</Styled.Label>
          <bdi lang={language}>{businessGoal}</bdi>
        </Styled.BusinessGoal>
      )}
      {touchpoints.length === 0 ? (
        <Styled.Note>{text('empty')}</Styled.Note>
      ) : collapsed ? (
        <Styled.Note>{text('count', { count: touchpoints.length })}</Styled.Note>
      ) : (
        <Styled.Touchpoints aria-label={text('touchpoints', { stage: title })}>
          {touchpoints.map((touchpoint, index) => (
            <li key={touchpoint.id || index}>{shown(touchpoint)}</li>
          ))}
        </Styled.Touchpoints>
      )}
    </Styled.Root>
  );
});
