'use client';

import type { Journey } from '@sojourn/core';
import { JourneyDiff } from '@sojourn/react';
import { useEffect, useState } from 'react';
import { versions as english } from '../i18n/en/versions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { VersionEntry } from './types';
import { failureKey } from './useVersions';

type Loaded = { journey: Journey } | { problem: 'gone' | ReturnType<typeof failureKey> };

/** What differs between a named version and now. Renders a dialog. */
export function CompareDialog({ dialog }: { dialog: { version: VersionEntry } }) {
  const { text } = useEditorMessages('versions', english);
  const store = useEditorStore();
  const now = useEditor((snapshot) => snapshot.journey);
  const { versions } = useEditorHost();
  const { id, name } = dialog.version;
  const [loaded, setLoaded] = useState<Loaded>();
  const close = () => store.set({ dialog: undefined });

  useEffect(() => {
    let isOver = false;
    const take = (next: Loaded) => {
      if (!isOver) setLoaded(next);
    };
    Promise.resolve(versions?.load(id)).then(
      (journey) => take(journey ? { journey } : { problem: 'gone' }),
      (error: unknown) => take({ problem: failureKey(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [versions, id]);

  return (
    <Dialog
      wide
      title={text('compareTitle', { name })}
      onClose={close}
      actions={<Button onClick={close}>{text('close')}</Button>}
    >
      {!loaded && <p role="status">{text('loading')}</p>}
      {loaded && 'problem' in loaded && <p role="status">{text(loaded.problem)}</p>}
      {loaded && 'journey' in loaded && (
        <JourneyDiff
          before={loaded.journey}
          after={now}
          beforeLabel={name}
          afterLabel={text('now')}
        />
      )}
    </Dialog>
  );
}
