export {
  band,
  color,
  duration,
  easing,
  emotion,
  font,
  radius,
  shadow,
  size,
  space,
  stroke,
  tone,
  type,
} from '@sojourn/tokens';
export { toneRules } from './toneRules';
export { bodyText, metaText, stageTitleText, strongText, touchpointTitleText } from './typography';
