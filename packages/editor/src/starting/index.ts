export { StartingHint } from './StartingHint';
export { StartingPoint } from './StartingPoint';
export { TemplateDialog } from './TemplateDialog';
export { UnlessEmpty } from './UnlessEmpty';
export { TemplatePicker, type TemplatePickerProps } from './TemplatePicker';
