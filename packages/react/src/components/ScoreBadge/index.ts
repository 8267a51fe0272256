export { ScoreBadge, type ScoreBadgeProps } from './ScoreBadge';
