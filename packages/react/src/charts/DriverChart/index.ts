export { DriverChart, type DriverChartProps } from './DriverChart';
