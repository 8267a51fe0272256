import { pl as words } from '@sojourn/core/words/pl';
import type { LocalePack } from '../types';
import { blueprint } from './blueprint';
import { card } from './card';
import { channels } from './channels';
import { comparison } from './comparison';
import { curve } from './curve';
import { empathy } from './empathy';
import { evidence } from './evidence';
import { evidenceMeter } from './evidenceMeter';
import { gallery } from './gallery';
import { lanes } from './lanes';
import { map } from './map';
import { moment } from './moment';
import { persona } from './persona';
import { phase } from './phase';
import { score } from './score';
import { segments } from './segments';
import { stage } from './stage';
import { touchpoint } from './touchpoint';
import { traits } from './traits';

export const pl: LocalePack = {
  locale: 'pl',
  direction: 'ltr',
  sections: {
    blueprint,
    card,
    channels,
    comparison,
    curve,
    empathy,
    evidence,
    evidenceMeter,
    gallery,
    lanes,
    map,
    moment,
    persona,
    phase,
    score,
    segments,
    stage,
    touchpoint,
    traits,
  },
  words,
};
