'use client';

import { lazy, useState, type ComponentType, type FunctionComponent } from 'react';
import { NotLoaded } from './NotLoaded';

/** A component that is loaded when it is first shown, or before that. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Loads it now, so that it is shown at once. */
  load: () => Promise<void>;
}

/**
 * A component that is loaded when it is first shown, so that a page with an editor begins with the map
 * alone. One that cannot be loaded says so in its place: the editor, and what was written, stays.
 *
 * @param load - imports its module, and takes it from there
 */
export function lazily<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  const read = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Later = lazy(async () => ({
    default: await read().catch((): ComponentType<Props> => NotLoaded),
  })) as unknown as ComponentType<Props>;

  function Part(props: Props) {
    // Once shown, it stays the same element: what is written in it stays too.
    const [Shown] = useState(() => loaded ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Part, {
    load: async () => {
      await read();
    },
  });
}
