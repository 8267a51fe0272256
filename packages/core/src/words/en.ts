import { guidanceWords } from './en/guidance';
import { nameWords } from './en/names';
import { summaryWords } from './en/summary';
import { templateWords } from './en/templates';

/**
 * Core's English words: what it says of a journey, and what it advises for a new one. The parts are
 * apart so that who uses one does not load the others.
 */
export const en = { ...summaryWords, ...templateWords, ...guidanceWords, ...nameWords };
