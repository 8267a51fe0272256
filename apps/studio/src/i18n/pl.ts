import type { Catalogue } from './catalogue';
import { en } from './en';
export const pl: Catalogue = en;
