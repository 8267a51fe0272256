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
  // What was only filled in, such as an id, needs nobody's attention.
  const told = opened.ok
    ? opened.notices.filter(({ severity }) => severity !== 'info')
    : opened.issues;
  return (
    <>
      <div role={opened.ok ? 'status' : 'alert'}>
        <ul>
          {told.map(({ path, message }) => (
            <li key={path + message}>
              {message} <code>{path}</code>
            </li>
          ))}
        </ul>
      </div>
      {opened.ok && (
        <JourneyMap journey={opened.journey} summary={describeJourney(opened.journey)} />
      )}
    </>
  );
}
