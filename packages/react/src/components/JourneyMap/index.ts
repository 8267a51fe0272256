export { JourneyMap, type JourneyMapProps } from './JourneyMap';
export { JourneyMapCaption, type JourneyMapCaptionProps } from './JourneyMapCaption';
export { JourneyMapCell, type JourneyMapCellProps } from './JourneyMapCell';
export type {
  JourneyMapSelectedIdChangeDetails,
  JourneyMapViewChangeDetails,
} from './JourneyMapContext';
export { JourneyMapGrid } from './JourneyMapGrid';
export { JourneyMapHeader, type JourneyMapHeaderProps } from './JourneyMapHeader';
export { JourneyMapLane, type JourneyMapLaneProps } from './JourneyMapLane';
export { JourneyMapRoot, type JourneyMapRootProps } from './JourneyMapRoot';
