export { DriverChart, type DriverChartProps } from './DriverChart';
export { ExperienceLevels, type ExperienceLevelsProps } from './ExperienceLevels';
export { FunnelChart, type FunnelChartProps } from './FunnelChart';
export { GapChart, type GapChartProps } from './GapChart';
export { MeasureTrend, type MeasureTrendProps } from './MeasureTrend';
export { PriorityMatrix, type PriorityMatrixProps } from './PriorityMatrix';
export { RippleChart, type RippleChartProps } from './RippleChart';
export { TraitRadar, type TraitRadarProps } from './TraitRadar';
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
