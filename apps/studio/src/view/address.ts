import type { Journey, JourneyView } from '@sojourn/core';

/** The ways to look at a journey, in the order in which they are offered. */
export const pages = [
  'edit',
  'map',
  'story',
  'personas',
  'curve',
  'overview',
  'table',
  'blueprint',
  'compare',
  'present',
] as const;

/** A way to look at a journey. */
export type Page = (typeof pages)[number];

/** The places beside an open map: all maps, and all personas. */
export const homes = ['maps', 'people'] as const;

/** A place beside an open map. */
export type Home = (typeof homes)[number];

/** What the part of the address after `#` says: what is looked at, and how. */
export interface Address {
  home?: Home | undefined;
  /** The key of a kept map. */
  map?: string | undefined;
  /** A whole small map, packed. */
  link?: string | undefined;
  /** The id of a kept persona that is written. */
  persona?: string | undefined;
  /** Left out: the page that a map begins with. */
  page?: Page | undefined;
  /** The selected touchpoint's id. */
  touchpoint?: string | undefined;
  /** The key of the map that this one is compared with. */
  other?: string | undefined;
  view: JourneyView;
}

function idsIn(query: URLSearchParams, name: string): string[] | undefined {
  return query
    .get(name)
    ?.split(',')
    .filter((id) => id !== '');
}

/**
 * Reads an address such as `#map=k3f9&page=map&touchpoint=call&personas=anna`. What it does not know,
 * it leaves out.
 */
export function readAddress(hash: string): Address {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const view: JourneyView = {
    zoom: query.get('zoom') === 'stages' ? 'stages' : undefined,
    collapsedStages: idsIn(query, 'folded'),
    hiddenLanes: idsIn(query, 'hidden'),
    personas: idsIn(query, 'personas'),
  };
  return {
    home: homes.find((home) => home === query.get('home')),
    map: query.get('map') || undefined,
    link: query.get('j') || undefined,
    persona: query.get('persona') || undefined,
    page: pages.find((known) => known === query.get('page')),
    touchpoint: query.get('touchpoint') ?? undefined,
    other: query.get('with') || undefined,
    view,
  };
}

/** The address as the part after `#`, with it; empty where nothing is said. */
export function writeAddress(address: Address): string {
  const { home, map, link, persona, page, touchpoint, other, view } = address;
  const query: [name: string, value: string | undefined][] = [
    ['home', home],
    ['map', map],
    ['j', link],
    ['persona', persona],
    ['page', page],
    ['with', other],
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
