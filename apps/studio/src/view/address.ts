import type { Journey, JourneyView } from '@sojourn/core';

/** The ways to look at a journey, in the order of the bar. */
export const pages = ['map', 'personas', 'curve'] as const;

/** A way to look at a journey. */
export type Page = (typeof pages)[number];

/** What the part of the address after `#` says: what is looked at, and how. */
export interface Address {
  page: Page;
  /** The selected touchpoint's id. */
  touchpoint?: string | undefined;
  view: JourneyView;
}

const nowhere: Address = { page: 'map', view: {} };

function idsIn(query: URLSearchParams, name: string): string[] | undefined {
  return query
    .get(name)
    ?.split(',')
    .filter((id) => id !== '');
}

/**
 * Reads an address such as `#touchpoint=call&zoom=stages&personas=anna`. What it does not know, it
 * leaves out.
 */
export function readAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const page = pages.find((known) => known === query.get('page')) ?? nowhere.page;
  const view: JourneyView = {
    zoom: query.get('zoom') === 'stages' ? 'stages' : undefined,
    collapsedStages: idsIn(query, 'folded'),
    hiddenLanes: idsIn(query, 'hidden'),
    personas: idsIn(query, 'personas'),
  };
  return { page, touchpoint: query.get('touchpoint') ?? undefined, view };
}

/** The address as the part after `#`, with it; empty for the map as it is at first. */
export function writeAddress({ page, touchpoint, view }: Address): string {
  const query: [name: string, value: string | undefined][] = [
    ['page', page === nowhere.page ? undefined : page],
    ['touchpoint', touchpoint],
    ['zoom', view.zoom === 'stages' ? view.zoom : undefined],
    ['folded', view.collapsedStages?.length ? view.collapsedStages.join(',') : undefined],
    // None hidden is not the same as nothing said: a document may hide lanes itself.
    ['hidden', view.hiddenLanes?.join(',')],
    ['personas', view.personas?.length ? view.personas.join(',') : undefined],
  ];
  const said = query.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${value.split(',').map(encodeURIComponent).join(',')}`,
  );
  return said.length > 0 ? `#${said.join('&')}` : '';
}

/** The view without personas that this journey does not have, so that a stray link shows a map. */
export function viewFor(journey: Journey, view: JourneyView): JourneyView {
  if (!view.personas) return view;
  const known = view.personas.filter((id) => journey.personas.some((persona) => persona.id === id));
  return { ...view, personas: known.length > 0 ? known : undefined };
}
