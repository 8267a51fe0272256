import { setAsideKey, type SetAside } from '../open/report';
import { openJourney, type OpenOptions } from '../openJourney';
import type { Issue, Journey } from '../types';
import { fullJourney, put, type Route } from './journeys';

export interface Opening {
  journey: Journey;
  notices: Issue[];
  setAside: SetAside[];
}

/** Opens what has to open. */
export function opening(input: unknown): Opening {
  const result = openJourney(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const setAside = (result.journey.extensions?.[setAsideKey] ?? []) as SetAside[];
  return { journey: result.journey, notices: result.notices, setAside };
}

/** Why something is refused; nothing where it opens. */
export function refusalsOf(input: unknown, options?: OpenOptions): Issue[] {
  const result = openJourney(input, options);
  return result.ok ? [] : result.issues;
}

/** The full journey with one value replaced. */
export function changed(route: Route, value: unknown): unknown {
  const journey = fullJourney();
  put(journey, route, value);
  return journey;
}

/** A journey of these fields. */
export function journeyOf(fields: object): unknown {
  return { format: 'sojourn.journey', version: 1, id: 'j', title: 'J', ...fields };
}

export const touchpoint = ['stages', 0, 'touchpoints', 0] as const;
export const rating = [...touchpoint, 'ratings', 0] as const;
export const card = [...touchpoint, 'cards', 0] as const;

/** An object that throws at every touch. */
export function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
