export { DriverChart, type DriverChartProps } from './DriverChart';
export { ExperienceLevels, type ExperienceLevelsProps } from './ExperienceLevels';
export { FunnelChart, type FunnelChartProps } from './FunnelChart';
export { GapChart, type GapChartProps } from './GapChart';
export { RippleChart, type RippleChartProps } from './RippleChart';
export type {
  DriverRow,
  ExperienceLevelsRow,
  FunnelRow,
  GapRow,
  Known,
  PriorityRow,
  RippleRow,
  TrendRow,
} from './rows';
