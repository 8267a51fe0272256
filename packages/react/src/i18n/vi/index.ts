import { vi as words } from '@sojourn/core/words/vi';
import type { LocalePack } from '../types';
import { card } from './card';
import { channels } from './channels';
import { curve } from './curve';
import { evidence } from './evidence';
import { evidenceMeter } from './evidenceMeter';
import { lanes } from './lanes';
import { map } from './map';
import { persona } from './persona';
import { phase } from './phase';
import { score } from './score';
import { stage } from './stage';
import { touchpoint } from './touchpoint';

export const vi: LocalePack = {
  locale: 'vi',
  direction: 'ltr',
  sections: {
    card,
    channels,
    curve,
    evidence,
    evidenceMeter,
    lanes,
    map,
    persona,
    phase,
    score,
    stage,
    touchpoint,
  },
  words,
};
