export {
  TouchpointBadge,
  type TouchpointBadgeProps,
  type TouchpointBadgeSelectedChangeDetails,
} from './TouchpointBadge';
export { TouchpointContent, type TouchpointContentProps } from './TouchpointContent';
