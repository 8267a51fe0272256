export { RippleChart, type RippleChartProps } from './RippleChart';
