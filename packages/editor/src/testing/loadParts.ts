/** Loads every panel and dialog, so that tests meet them at once: `beforeAll(loadParts)`. */
export { loadParts } from '../JourneyEditor/parts';
