import type { Journey } from '@sojourn/core';
import type { OpenedMap } from '../map/OpenedMap';
import type { Address } from '../view/address';

/** What every page gets: the journey, how it is looked at, and a way to look differently. */
export interface PageProps {
  journey: Journey;
  /** Where the journey is kept, and what can be done with it. */
  map: OpenedMap;
  address: Address;
  onChange: (change: Partial<Address>) => void;
}
