export { EmotionCurve, type EmotionCurveProps } from './EmotionCurve';
export type { CurveGap } from './lineLooks';
