import { en as words } from '@sojourn/core/words/en';
import { english } from '../i18n/en';
import type { LocalePack } from '../i18n/types';

/** English, the language that the components speak by themselves. For a host that changes words. */
export const en: LocalePack = { locale: 'en', direction: 'ltr', sections: english, words };
