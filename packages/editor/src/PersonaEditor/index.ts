export { PersonaDialog } from './PersonaDialog';
export { PersonaEditor, type PersonaChangeDetails, type PersonaEditorProps } from './PersonaEditor';
