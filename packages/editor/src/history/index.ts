export { CompareDialog } from './CompareDialog';
export { HistoryPanel } from './HistoryPanel';
