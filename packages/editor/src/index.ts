export { JourneyEditor, type JourneyEditorProps } from './JourneyEditor';
export type { EditorHost } from './JourneyEditor/EditorHost';
export type { DocumentProps } from './JourneyEditor/useDocument';
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
export type { DocumentSnapshot, JourneyChangeDetails, JourneyDocument } from './store/types';
