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
  vars,
} from './generated/vars';
export { bandCount, emotionNames, toneNames } from './names';
