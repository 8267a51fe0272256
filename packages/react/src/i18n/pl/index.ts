import { pl as words } from '@sojourn/core/words/pl';
import type { LocalePack } from '../types';
import { channels } from './channels';
import { curve } from './curve';
import { lanes } from './lanes';
import { map } from './map';
import { persona } from './persona';
import { phase } from './phase';
import { score } from './score';
import { stage } from './stage';
import { touchpoint } from './touchpoint';

export const pl: LocalePack = {
  locale: 'pl',
  direction: 'ltr',
  sections: { channels, curve, lanes, map, persona, phase, score, stage, touchpoint },
  words,
};
