export { EditorGrid } from './EditorGrid';
export { InPlaceText, type InPlaceTextProps } from './InPlaceText';
export { moveSpot, type GridShape, type Intent } from './moveSpot';
export { SpotBox, type SpotBoxProps } from './SpotBox';
export { useSpot } from './useSpot';
