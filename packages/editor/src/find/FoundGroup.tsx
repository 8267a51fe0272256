'use client';

import { briefText, contentAttributes, Dotted, hasText } from '@sojourn/react/kit';
import { Fragment, useId, useState } from 'react';
import { find as english } from '../i18n/en/find';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';
import { Group, Result } from './FindPanel.styles';
import type { Found, FoundKind } from './findThings';
import { matchedParts } from './searchText';

/** How many are shown at first, and how many more each time. */
const atATime = 25;

/** The most of a text that stands before what was found in it. */
const leadIn = 40;

/** A text with what was looked for marked; of a long one the part that holds it. */
function Marked({ text, sought }: { text: string; sought: string }) {
  const parts = matchedParts(text, sought);
  const first = parts.findIndex(({ isMatch }) => isMatch);
  return parts.slice(0, Math.max(first, 0) + 12).map((part, index) => {
    if (part.isMatch) return <mark key={index}>{part.text}</mark>;
    const isLead = index === 0 && first > 0 && part.text.length > leadIn * 3;
    return (
      <Fragment key={index}>
        {isLead ? `…${part.text.slice(-leadIn)}` : briefText(part.text)}
      </Fragment>
    );
  });
}

export interface FoundGroupProps {
  kind: FoundKind;
  found: readonly Found[];
  sought: string;
  current: string | undefined;
  language: string | undefined;
  onGo: (found: Found) => void;
}

/** What was found of one kind. Renders a `<section>`. */
export function FoundGroup({ kind, found, sought, current, language, onGo }: FoundGroupProps) {
  const { text } = useEditorMessages('find', english);
  const [shown, setShown] = useState(atATime);
  const titleId = useId();
  const content = contentAttributes(language);
  const index = found.findIndex(({ id }) => id === current);
  // What F3 went to is shown, however far down it is.
  const count = Math.max(shown, index + 1);
  const more = Math.min(found.length - count, atATime);
  return (
    <Group aria-labelledby={titleId}>
      <h4 id={titleId}>
        <span>{text(kind)}</span> <span>{found.length}</span>
      </h4>
      <ul>
        {found.slice(0, count).map((one) => (
          <li key={one.id}>
            <Result
              type="button"
              data-part="result"
              aria-current={one.id === current || undefined}
              onClick={() => onGo(one)}
            >
              <span {...content}>
                {hasText(one.title) ? (
                  <Marked text={one.title} sought={sought} />
                ) : (
                  text('untitled')
                )}
              </span>
              {one.text !== undefined && (
                <span data-part="text" {...content}>
                  <Marked text={one.text} sought={sought} />
                </span>
              )}
              {one.place.length > 0 && (
                <span data-part="place">
                  <Dotted
                    items={one.place.map((title, at) => (
                      <bdi key={at}>{hasText(title) ? briefText(title) : text('untitled')}</bdi>
                    ))}
                  />
                </span>
              )}
            </Result>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setShown(count + atATime)}>
          {text('showMore', { count: more })}
        </Button>
      )}
    </Group>
  );
}
