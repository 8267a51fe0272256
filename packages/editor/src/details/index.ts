export { DetailsPanel } from './DetailsPanel';
export { LinkDialog, type LinkDialogProps } from './LinkDialog';
export { TitleInPlace } from './TitleInPlace';
