export { useSpotDrag } from './useSpotDrag';
