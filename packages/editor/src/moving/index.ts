export { useGridDrag } from './useGridDrag';
