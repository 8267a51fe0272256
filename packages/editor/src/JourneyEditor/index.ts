export { JourneyEditor, type JourneyEditorProps } from './JourneyEditor';
