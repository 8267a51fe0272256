'use client';

import { formatNumber, type Command, type Id, type Journey } from '@sojourn/core';
import { useId, useRef, useState } from 'react';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';
import { useDetailsNav } from './DetailsNav';
import { addingCommand, type ListedKind } from './newThing';
import { RemovalQuestion } from './RemovalQuestion';
import { ThingRow, type ListedThing } from './ThingRow';
import { useApply } from './useApply';
import { removalCommand, useRemoval } from './useRemoval';
import { useThingTitle } from './useThingTitle';

export interface ThingListProps {
  title: string;
  things: readonly ListedThing[];
  journey: Journey;
  /** Said where there are none. */
  empty: string;
  /**
   * Whether things can be put into another order here.
   * @defaultValue false
   */
  ordered?: boolean | undefined;
  /**
   * Whether it is folded at first, with how many there are.
   * @defaultValue false
   */
  folded?: boolean | undefined;
  /** What is added at the end, and what it is called at first; `holder` is what holds it. */
  adds?: { kind: ListedKind; label: string; title: string; holder?: Id } | undefined;
  /** Another way to add one, and the command that has to be allowed for it. */
  add?: { label: string; onAdd: () => void; command: Command } | undefined;
  /** Opens a thing. Left out: in the details. */
  onOpen?: ((thing: ListedThing) => void) | undefined;
}

/** Things in their order: each is opened, moved and removed. Renders a `<section>` with a list. */
export function ThingList(props: ThingListProps) {
  const { title, things, journey, empty, ordered = false, folded = false } = props;
  const { adds, add, onOpen } = props;
  const { text, locale } = useEditorMessages('details', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const nameOf = useThingTitle(journey);
  const titleOf = ({ kind, thing }: ListedThing) => nameOf(kind, thing);
  const { open, isUnfolded, setUnfolded } = useDetailsNav();
  const { apply } = useApply();
  const removal = useRemoval(journey, titleOf);
  const heading = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<{ id: Id; on: 'open' | 'up' | 'down' }>();

  const toAdd = () =>
    adds && addingCommand(adds.kind, adds.title, { journey, holder: adds.holder });
  const canAdd = !readOnly && store.can(add?.command ?? toAdd()?.command ?? nothingToDo);

  function addOne() {
    add?.onAdd();
    const adding = toAdd();
    if (!adds || !adding || apply(adding.command) !== undefined) return;
    store.announce(text('added', { title: adds.title }));
    open({ kind: adds.kind, id: adding.id });
  }
  function focusBeside(index: number) {
    const beside = things[index + 1] ?? things[index - 1];
    if (beside) setFocus({ id: beside.id, on: 'open' });
    else addButton.current?.focus();
  }
  function move(listed: ListedThing, to: number, on: 'up' | 'down') {
    apply({ type: `${listed.kind}.move`, id: listed.id, index: to } as Command);
    setFocus({ id: listed.id, on });
  }

  const content = (
    <>
      {things.length === 0 ? (
        <p data-part="empty">{empty}</p>
      ) : (
        <ul role="list" data-part="things">
          {things.map((listed, index) => {
            const { kind, id, note } = listed;
            const name = titleOf(listed);
            const canMove = ordered && things.length > 1 && !readOnly;
            return (
              <ThingRow
                key={`${kind} ${id}`}
                title={name}
                note={note}
                language={journey.language}
                focusOn={focus?.id === id ? focus.on : undefined}
                onOpen={() => (onOpen ? onOpen(listed) : open({ kind, id }))}
                onMove={
                  canMove && store.can({ type: `${kind}.move`, id, index } as Command)
                    ? (by) => move(listed, index + by, by < 0 ? 'up' : 'down')
                    : undefined
                }
                isFirst={index === 0}
                isLast={index === things.length - 1}
                onRemove={
                  store.can(removalCommand(listed))
                    ? () => {
                        if (removal.ask(listed)) focusBeside(index);
                      }
                    : undefined
                }
              >
                {removal.askedId === id && (
                  <RemovalQuestion
                    title={name}
                    consequences={removal.consequences}
                    onRemove={() => {
                      if (removal.remove(listed)) focusBeside(index);
                    }}
                    onKeep={() => {
                      removal.keep();
                      setFocus({ id, on: 'open' });
                    }}
                  />
                )}
              </ThingRow>
            );
          })}
        </ul>
      )}
      {canAdd && (adds ?? add) && (
        <Button ref={addButton} look="quiet" icon={Plus} onClick={addOne}>
          {adds?.label ?? add?.label}
        </Button>
      )}
    </>
  );
  if (!folded) {
    return (
      <section aria-labelledby={heading}>
        <h5 id={heading}>{title}</h5>
        {content}
      </section>
    );
  }
  return (
    <section aria-labelledby={heading}>
      <details
        open={isUnfolded(title)}
        onToggle={({ currentTarget }) => setUnfolded(title, currentTarget.open)}
      >
        <summary>
          <h5 id={heading}>{title}</h5>
          <span data-part="count">{formatNumber(things.length, locale)}</span>
        </summary>
        {content}
      </details>
    </section>
  );
}

/** Allowed wherever anything is: for lists that only show. */
const nothingToDo: Command = { type: 'batch', commands: [] };
