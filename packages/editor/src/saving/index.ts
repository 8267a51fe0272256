export { ConflictsDialog } from './ConflictsDialog';
export { EditorSaveStatus } from './EditorSaveStatus';
export { SaveStatus, type SaveStatusProps } from './SaveStatus';
export { SavingNotices } from './SavingNotices';
export { UnsavedEditorDialog } from './UnsavedDialog';
