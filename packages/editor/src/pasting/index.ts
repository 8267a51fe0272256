export { PasteDialog, type PasteDialogProps } from './PasteDialog';
export { usePaste } from './usePaste';
