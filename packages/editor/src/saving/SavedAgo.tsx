'use client';

import { useEffect, useState } from 'react';
import { saving as english } from '../i18n/en/saving';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { relativeTime } from './relativeTime';

/** How often the words are looked at again, in milliseconds. */
const turn = 15_000;

/** That all is saved, and since when; only these words render again as time goes by. Renders a `<span>`. */
export function SavedAgo({ at }: { at: number | undefined }) {
  const { text, locale } = useEditorMessages('saving', english);
  // Nothing depends on the clock until the page is alive: a server's is another one.
  const [now, setNow] = useState<number>();
  useEffect(() => {
    if (at === undefined) return undefined;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, turn);
    return () => clearInterval(timer);
  }, [at]);
  const ago = at === undefined || now === undefined ? '' : relativeTime(at, now, locale);
  return <span>{ago === '' ? text('saved') : text('savedAgo', { ago })}</span>;
}
