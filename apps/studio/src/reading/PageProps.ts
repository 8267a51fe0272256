import type { Journey } from '@sojourn/core';
import type { Address } from '../view/address';

/** What every page gets: the journey, how it is looked at, and a way to look differently. */
export interface PageProps {
  journey: Journey;
  address: Address;
  onChange: (change: Partial<Address>) => void;
}
