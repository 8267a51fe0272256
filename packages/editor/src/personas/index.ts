export { OpenPersonaButton, PersonaLibraryButton } from './PersonaActions';
export { PersonaLibraryDialog } from './PersonaLibraryDialog';
