import type { Journey } from '@sojourn/core';
import { pages, type Address, type Page } from '../view/address';

const stagesBehind = new Set(['frontstage', 'backstage', 'support']);

/** Whether a journey shows what lies behind the line of visibility. */
function isBlueprint({ kind, lanes }: Journey): boolean {
  return (
    kind === 'service-blueprint' || lanes.some(({ topic }) => topic && stagesBehind.has(topic))
  );
}

/** The pages that a map has. */
export function pagesOf(journey: Journey, isKept: boolean): Page[] {
  return pages.filter(
    (page) => (page !== 'edit' || isKept) && (page !== 'blueprint' || isBlueprint(journey)),
  );
}

/** The page that the address means: one that the map has, else the one that it begins with. */
export function pageOf({ page }: Pick<Address, 'page'>, has: readonly Page[]): Page {
  if (page && has.includes(page)) return page;
  return has.includes('edit') && page === undefined ? 'edit' : 'map';
}
