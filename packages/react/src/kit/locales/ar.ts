import { ar as words } from '@sojourn/core/words/ar';
import { card } from '../../i18n/ar/card';
import { channels } from '../../i18n/ar/channels';
import { curve } from '../../i18n/ar/curve';
import { evidence } from '../../i18n/ar/evidence';
import { lanes } from '../../i18n/ar/lanes';
import { map } from '../../i18n/ar/map';
import { persona } from '../../i18n/ar/persona';
import { phase } from '../../i18n/ar/phase';
import { score } from '../../i18n/ar/score';
import { touchpoint } from '../../i18n/ar/touchpoint';
import type { MapPack } from '../mapPack';

/** What a map and a persona card say, and no more. */
export const ar: MapPack = {
  locale: 'ar',
  direction: 'rtl',
  words,
  sections: {
    card,
    channels,
    curve,
    evidence,
    lanes,
    map,
    persona,
    phase,
    score,
    touchpoint,
  },
};
