'use client';

import type { Path } from '@sojourn/core';
import { fieldWords, formatShare, useSection } from '@sojourn/react/kit';
import { useId, useRef, useState, type FormEvent } from 'react';
import { FieldForm, type Field } from '../fields';
import { details as english } from '../i18n/en/details';
import { editor as editorWords } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { findThing } from '../store/things';
import type { EditorDialog } from '../store/types';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { LinkForm } from './LinkDialog.styles';
import { linkTargets } from './linkTargets';
import { useApply } from './useApply';
import { useDescriber } from './useDescriber';
import { useThingTitle } from './useThingTitle';

/** A path while it is described. */
type Draft = Pick<Path, 'kind'> & Partial<Pick<Path, 'to' | 'label' | 'share' | 'count'>>;

export interface LinkDialogProps {
  dialog: Extract<EditorDialog, { name: 'link' }>;
}

/** Describes a path from a touchpoint and adds it. Renders a dialog. */
export function LinkDialog({ dialog: { from } }: LinkDialogProps) {
  const { text, locale } = useEditorMessages('details', english);
  const { text: common } = useEditorMessages('editor', editorWords);
  const { text: label } = useSection('fields', fieldWords);
  const store = useEditorStore();
  const journey = useEditor((snapshot) => snapshot.journey);
  const titleOf = useThingTitle(journey);
  const describer = useDescriber(journey);
  const { apply } = useApply();
  const form = useId();
  const [draft, setDraft] = useState<Draft>({ kind: 'branch' });
  const [problem, setProblem] = useState<string>();
  const latest = useRef(draft);
  const first = useRef<HTMLElement>(null);
  const close = () => store.set({ dialog: undefined });
  const titleAt = (id: string) => {
    const found = findThing(journey, id, 'touchpoint');
    return found ? titleOf('touchpoint', found.thing) : id;
  };
  const possible = new Set(linkTargets(journey, from, draft.kind));
  const { to } = draft;
  const fromTitle = titleAt(from);

  function sentence(): string {
    const { kind, share } = draft;
    const isAgain = kind === 'loop' && to === from;
    const way = isAgain ? 'again' : kind;
    const toTitle = to === undefined ? '' : titleAt(to);
    const values = { from: fromTitle, to: toTitle };
    if (share === undefined) return text(`${way}Sentence`, values);
    return text(`${way}Share`, { ...values, share: formatShare(share, locale) });
  }

  function change(changes: object) {
    const next: Draft = { ...latest.current, ...changes };
    const stays = next.to !== undefined && linkTargets(journey, from, next.kind).includes(next.to);
    if (!stays) delete next.to;
    const given = Object.entries(next).filter(([, value]) => value !== null);
    latest.current = { kind: next.kind, ...Object.fromEntries(given) };
    setDraft(latest.current);
    setProblem(undefined);
  }

  function add(event: FormEvent) {
    event.preventDefault();
    // What is being typed counts too.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const { current } = latest;
    if (current.kind !== 'exit' && current.to === undefined) {
      setProblem(text('linkToNeeded'));
      return;
    }
    const refused = apply({ type: 'path.add', value: { id: newId('path'), from, ...current } });
    if (refused !== undefined) {
      setProblem(refused);
      return;
    }
    close();
    store.announce(text('linked'));
  }

  const fields: (Field | false)[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: text('linkWay'),
      required: true,
      choices: (['branch', 'loop', 'skip', 'exit'] as const).map((value) => ({
        value,
        label: text(`${value}Way`),
      })),
    },
    draft.kind !== 'exit' && {
      kind: 'reference',
      name: 'to',
      label: text('linkTo'),
      options: () =>
        describer
          .reference('touchpoint')
          .options()
          .filter(({ id }) => possible.has(id)),
    },
    { kind: 'text', name: 'label', label: label('label') },
    { kind: 'share', name: 'share', label: label('share'), hint: text('pathShareHint') },
    { kind: 'number', name: 'count', label: label('count'), min: 0 },
  ];
  return (
    <Dialog
      title={text('linkTitle', { from: fromTitle })}
      onClose={close}
      initialFocus={first}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button type="submit" form={form} look="primary">
            {text('linkAdd')}
          </Button>
        </>
      }
    >
      <LinkForm
        id={form}
        ref={(element) => {
          first.current = element?.querySelector('input') ?? null;
        }}
        onSubmit={add}
        noValidate
      >
        <FieldForm
          fields={fields.filter((field) => field !== false)}
          thing={draft}
          language={journey.language}
          onChange={change}
        />
        <p data-part="sentence" aria-live="polite">
          {draft.kind !== 'exit' && to === undefined ? text('linkToNeeded') : sentence()}
        </p>
        {problem !== undefined && (
          <p data-part="problem" role="alert">
            {problem}
          </p>
        )}
      </LinkForm>
    </Dialog>
  );
}
