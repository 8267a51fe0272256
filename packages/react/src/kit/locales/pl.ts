import { pl as words } from '@sojourn/core/words/pl';
import { card } from '../../i18n/pl/card';
import { channels } from '../../i18n/pl/channels';
import { curve } from '../../i18n/pl/curve';
import { evidence } from '../../i18n/pl/evidence';
import { lanes } from '../../i18n/pl/lanes';
import { map } from '../../i18n/pl/map';
import { persona } from '../../i18n/pl/persona';
import { phase } from '../../i18n/pl/phase';
import { score } from '../../i18n/pl/score';
import { touchpoint } from '../../i18n/pl/touchpoint';
import type { MapPack } from '../mapPack';

/** What a map and a persona card say, and no more. */
export const pl: MapPack = {
  locale: 'pl',
  direction: 'ltr',
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
