export { MomentCard, type MomentCardProps } from './MomentCard';
