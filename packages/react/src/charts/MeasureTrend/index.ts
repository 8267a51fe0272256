export { MeasureTrend, type MeasureTrendProps } from './MeasureTrend';
