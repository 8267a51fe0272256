import type { Touchpoint } from '@sojourn/core';
import { Diamond, Flame, Star, Waypoints } from 'lucide';
import type { ReactElement } from 'react';
import { touchpoint as english } from '../../i18n/en/touchpoint';
import { formatScore } from '../../i18n/formatScore';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import type { TouchpointContentProps } from './TouchpointContent';
import { Mark, Marks } from './TouchpointContent.styles';

const momentIcons: Record<NonNullable<Touchpoint['moment']>, typeof Diamond> = {
  truth: Diamond,
  pain: Flame,
  excellence: Star,
};

/** More would shout the others down. */
const mostMarks = 2;

/** What stands out about a touchpoint: its moment, its own journey, a score; the first two of them. */
export function TouchpointMarks({
  touchpoint: { moment, journey },
  score,
  messages,
}: Pick<TouchpointContentProps, 'touchpoint' | 'score' | 'messages'>) {
  const { text, locale } = useMessages('touchpoint', english, messages);
  const marks: ReactElement[] = [];
  if (moment !== undefined) {
    marks.push(
      <Mark key="moment" data-moment={moment}>
        <Icon node={momentIcons[moment]} /> {text(moment)}
      </Mark>,
    );
  }
  if (journey !== undefined) {
    marks.push(
      <Mark key="journey">
        <Icon node={Waypoints} /> {text('nested')}
      </Mark>,
    );
  }
  if (score?.rating.value !== undefined) {
    const value = formatScore(score.rating.value, score.measure, locale);
    marks.push(<Mark key="score">{text('score', { measure: score.measure.name, value })}</Mark>);
  }
  return marks.length === 0 ? null : <Marks>{marks.slice(0, mostMarks)}</Marks>;
}
