import * as React from 'react';
import type { LocalePack } from '../i18n/types';

/** What a `SojournProvider` tells the components inside it. */
export interface Surroundings {
  readonly locale?: string | undefined;
  readonly messages?: LocalePack | undefined;
  readonly allowRemoteImages?: boolean | undefined;
}

const nothing: Surroundings = {};

// A server component's React has no `createContext`, and a named import of it would not even link.
// So this module carries no 'use client' and asks: the same component works on both sides.
const context =
  typeof React.createContext === 'function' ? React.createContext(nothing) : undefined;

/** Passes the surroundings on. Left out in a server component. */
export const SurroundingsContext = context;

/** What the nearest `SojournProvider` says; nothing without one, and in a server component. */
export const useSurroundings: () => Surroundings =
  context === undefined ? () => nothing : () => React.useContext(context);
