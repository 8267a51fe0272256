export { EmotionCurve, type EmotionCurveProps } from './EmotionCurve';
