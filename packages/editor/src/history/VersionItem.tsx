'use client';

import { useState } from 'react';
import { RemovalQuestion } from '../details/RemovalQuestion';
import { versions as english } from '../i18n/en/versions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';
import { Trash2 } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import type { VersionEntry } from './types';

export interface VersionItemProps {
  entry: VersionEntry;
  canRestore: boolean;
  onCompare: () => void;
  onRestore: () => void;
  onRemove: () => void;
}

/** A named version and what can be done with it. Renders an `<li>`. */
export function VersionItem({
  entry,
  canRestore,
  onCompare,
  onRestore,
  onRemove,
}: VersionItemProps) {
  const { text, locale } = useEditorMessages('versions', english);
  const [isAsking, setAsking] = useState(false);
  const { name, savedAt } = entry;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li>
      <p data-part="name" dir="auto">
        {name}
      </p>
      <p data-part="date">
        <time dateTime={new Date(savedAt).toISOString()}>{date.format(savedAt)}</time>
      </p>
      {isAsking ? (
        <RemovalQuestion
          title={name}
          consequences={[]}
          onRemove={onRemove}
          onKeep={() => setAsking(false)}
        />
      ) : (
        <div data-part="buttons">
          <Button aria-label={text('compareNamed', { name })} onClick={onCompare}>
            {text('compare')}
          </Button>
          <Button
            aria-label={text('restoreNamed', { name })}
            aria-disabled={!canRestore}
            onClick={() => canRestore && onRestore()}
          >
            {text('restore')}
          </Button>
          <IconButton
            icon={Trash2}
            label={text('removeNamed', { name })}
            onClick={() => setAsking(true)}
          />
        </div>
      )}
    </li>
  );
}
