import { vi as words } from '@sojourn/core/words/vi';
import { card } from '../../i18n/vi/card';
import { channels } from '../../i18n/vi/channels';
import { curve } from '../../i18n/vi/curve';
import { evidence } from '../../i18n/vi/evidence';
import { lanes } from '../../i18n/vi/lanes';
import { map } from '../../i18n/vi/map';
import { persona } from '../../i18n/vi/persona';
import { phase } from '../../i18n/vi/phase';
import { score } from '../../i18n/vi/score';
import { touchpoint } from '../../i18n/vi/touchpoint';
import type { MapPack } from '../mapPack';

/** What a map and a persona card say, and no more. */
export const vi: MapPack = {
  locale: 'vi',
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
