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

export const english = {
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
} as const;

/** The catalogue's shape: every other language is typed against it. */
export type English = typeof english;
