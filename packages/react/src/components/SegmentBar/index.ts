export { SegmentBar, type SegmentBarProps, type SegmentBarSegment } from './SegmentBar';
