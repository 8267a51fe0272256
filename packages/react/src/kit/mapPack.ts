import type { LocalePack } from '../i18n/types';

/** The sections that `JourneyMap` and `PersonaCard` speak from. */
type MapSection =
  | 'card'
  | 'channels'
  | 'curve'
  | 'evidence'
  | 'lanes'
  | 'map'
  | 'persona'
  | 'phase'
  | 'score'
  | 'touchpoint';

/** A locale pack of the map and the persona card alone, for a bundle that holds every language. */
export interface MapPack extends Omit<LocalePack, 'sections'> {
  readonly sections: Pick<LocalePack['sections'], MapSection>;
}
