import { en as components } from '@sojourn/react/locales/en';
import { english } from '../i18n/en';
import { packOf, type EditorLocalePack } from '../i18n/types';

/** English, which the editor speaks by itself. For a host that changes words. */
export const en: EditorLocalePack = packOf(components, english);
