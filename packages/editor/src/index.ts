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
