import { vi as words } from '@sojourn/core/words/vi';
import type { LocalePack } from '../types';
import { blueprint } from './blueprint';
import { card } from './card';
import { channels } from './channels';
import * as charts from './charts';
import { choices } from './choices';
import { comparison } from './comparison';
import { curve } from './curve';
import { diff } from './diff';
import { empathy } from './empathy';
import { evidence } from './evidence';
import { evidenceMeter } from './evidenceMeter';
import { fields } from './fields';
import { gallery } from './gallery';
import { lanes } from './lanes';
import { map } from './map';
import { moment } from './moment';
import { opportunities } from './opportunities';
import { paths } from './paths';
import { persona } from './persona';
import { phase } from './phase';
import { score } from './score';
import { segments } from './segments';
import { stage } from './stage';
import { touchpoint } from './touchpoint';
import { traits } from './traits';
import { overview } from './overview';
import { story } from './story';
import { table } from './table';
import { presentation } from './presentation';

export const vi: LocalePack = {
  locale: 'vi',
  direction: 'ltr',
  sections: {
    ...charts,
    blueprint,
    card,
    channels,
    choices,
    comparison,
    curve,
    diff,
    empathy,
    evidence,
    evidenceMeter,
    fields,
    gallery,
    lanes,
    map,
    moment,
    opportunities,
    overview,
    paths,
    persona,
    phase,
    presentation,
    score,
    segments,
    stage,
    story,
    table,
    touchpoint,
    traits,
  },
  words,
};
