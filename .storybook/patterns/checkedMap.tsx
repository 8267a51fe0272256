import { describeJourney, openJourney } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { useMemo } from 'react';

interface CheckedMapProps {
  /** A journey as it came: a file's text, an answer's body, what somebody pasted. */
  text: string;
}

/** The map of whatever came, with what was mended; or why there is none. */
export function CheckedMap({ text }: CheckedMapProps) {
  const opened = useMemo(() => openJourney(text), [text]);
  const told = opened.ok ? opened.notices : opened.issues;
  return (
    <>
      {told.length > 0 && (
        <ul role={opened.ok ? 'status' : 'alert'}>
          {told.map(({ path, message }) => (
            <li key={path + message}>
              {message} <code>{path}</code>
            </li>
          ))}
        </ul>
      )}
      {opened.ok && (
        <JourneyMap journey={opened.journey} summary={describeJourney(opened.journey)} />
      )}
    </>
  );
}
