export { JourneyEditor, type JourneyEditorProps } from './JourneyEditor';
export type { EditorHost } from './JourneyEditor/EditorHost';
export type { DocumentProps } from './JourneyEditor/useDocument';
export type { Comment, CommentDraft, CommentStore } from './comments/types';
export { memoryCommentStore } from './comments/memoryCommentStore';
export { PersonaEditor, type PersonaChangeDetails, type PersonaEditorProps } from './PersonaEditor';
export { createVersions } from './history/createVersions';
export type { VersionEntry, VersionStore } from './history/types';
export {
  indexedDbPersonaLibrary,
  type IndexedDbPersonaLibraryOptions,
} from './personas/indexedDbPersonaLibrary';
export { memoryPersonaLibrary } from './personas/memoryPersonaLibrary';
export { libraryPersonaOf, personaImport } from './personas/personaImport';
export { openPersona } from './personas/openPersona';
export type { LibraryPersona, PersonaCompanions, PersonaLibrary } from './personas/types';
export { SaveStatus, type SaveStatusProps } from './saving';
export { createSession } from './session/createSession';
export type {
  RefusedText,
  SaveState,
  Session,
  SessionOptions,
  SessionSnapshot,
  UnsavedReason,
} from './session/types';
export { fileStorage, folderOfFile, type FileFolder } from './storage/fileStorage';
export { indexedDbStorage, type IndexedDbStorageOptions } from './storage/indexedDbStorage';
export { memoryStorage } from './storage/memoryStorage';
export { StorageError, storageErrorOf, type StorageErrorCode } from './storage/StorageError';
export type {
  JourneyStorage,
  SaveRequest,
  SaveResult,
  StoredChange,
  StoredEntry,
  StoredJourney,
  StoredText,
} from './storage/types';
export { TemplatePicker, type TemplatePickerProps } from './starting';
export { createDocument, type MemoryDocument } from './store/createDocument';
export type {
  DocumentHistory,
  DocumentSnapshot,
  JourneyChangeDetails,
  JourneyDocument,
} from './store/types';
