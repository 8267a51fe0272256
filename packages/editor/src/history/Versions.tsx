'use client';

import { commandBetween } from '@sojourn/core';
import { useId, useRef, useState, type FormEvent } from 'react';
import { versions as english } from '../i18n/en/versions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useIssueWords } from '../notices/useIssueWords';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { BookmarkPlus } from '../ui/icons';
import { VersionForm, VersionList } from './HistoryPanel.styles';
import { restoreMark } from './stepWords';
import type { VersionEntry, VersionStore } from './types';
import { failureKey, useVersions } from './useVersions';
import { VersionItem } from './VersionItem';

/** Names the journey as it is now, and lists what was named before. Renders a `<section>`. */
export function Versions({ versions }: { versions: VersionStore }) {
  const { text } = useEditorMessages('versions', english);
  const { refusalOf } = useIssueWords();
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const { entries, failure, reload } = useVersions(versions);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  /** Does one thing with the storage, and tells how it ended. */
  async function ask(action: () => Promise<string>): Promise<boolean> {
    setBusy(true);
    try {
      setSaid(await action());
      return true;
    } catch (error) {
      setSaid(text(failureKey(error)));
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function keep(event: FormEvent) {
    event.preventDefault();
    const title = name.trim();
    if (isBusy) return;
    if (title === '') {
      setSaid(text('nameNeeded'));
      input.current?.focus();
      return;
    }
    const isKept = await ask(async () => {
      await versions.save(title, store.getSnapshot().journey);
      return text('kept', { name: title });
    });
    if (!isKept) return;
    setName('');
    await reload();
  }

  const restore = (entry: VersionEntry) =>
    ask(async () => {
      const version = await versions.load(entry.id);
      if (!version) return text('gone');
      const command = commandBetween(store.getSnapshot().journey, version);
      if (command.type === 'batch' && command.commands.length === 0) {
        return text('same', { name: entry.name });
      }
      store.seal();
      const result = store.apply(command, { mark: restoreMark(entry.name) });
      store.seal();
      return result.ok
        ? text('restored', { name: entry.name })
        : text('refused', { reason: refusalOf(result.issue) });
    });

  async function remove(entry: VersionEntry) {
    const isRemoved = await ask(async () => {
      await versions.remove(entry.id);
      return text('removed', { name: entry.name });
    });
    if (!isRemoved) return;
    await reload();
    input.current?.focus();
  }

  return (
    <section aria-label={text('title')}>
      <h4>{text('title')}</h4>
      <VersionForm onSubmit={(event) => void keep(event)}>
        <label htmlFor={`${id}name`}>{text('name')}</label>
        <div>
          <input
            ref={input}
            id={`${id}name`}
            value={name}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}hint`}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" icon={BookmarkPlus} aria-disabled={isBusy}>
            {text('keep')}
          </Button>
        </div>
        <p id={`${id}hint`}>{text('hint')}</p>
      </VersionForm>
      <p role="status" data-part="said">
        {said}
      </p>
      {failure && (
        <p data-part="said">
          {text(failure)}{' '}
          <Button look="quiet" onClick={() => void reload()}>
            {text('tryAgain')}
          </Button>
        </p>
      )}
      {!entries && !failure && <p data-part="quiet">{text('loading')}</p>}
      {entries?.length === 0 && <p data-part="quiet">{text('none')}</p>}
      {entries && entries.length > 0 && (
        <VersionList>
          {entries.map((entry) => (
            <VersionItem
              key={entry.id}
              entry={entry}
              canRestore={!readOnly && !isBusy}
              onCompare={() => store.set({ dialog: { name: 'compare', version: entry } })}
              onRestore={() => void restore(entry)}
              onRemove={() => void remove(entry)}
            />
          ))}
        </VersionList>
      )}
    </section>
  );
}
