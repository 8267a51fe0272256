export { GapChart, type GapChartProps } from './GapChart';
