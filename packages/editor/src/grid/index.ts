export { EditorGrid } from './EditorGrid';
