'use client';

import type { Journey } from '@sojourn/core';
import { FieldForm } from '../fields';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { findThing } from '../store/things';
import type { Target } from '../store/types';
import { fieldsOf } from './descriptors/fieldsOf';
import { sharedFields, sharedValues } from './shared';
import { updateCommand, useApply } from './useApply';
import { useDescriber } from './useDescriber';

export interface SeveralDetailsProps {
  targets: readonly Target[];
  journey: Journey;
}

/** What several selected things share: set for all of them at once. Renders a heading and a form. */
export function SeveralDetails({ targets, journey }: SeveralDetailsProps) {
  const { text } = useEditorMessages('details', english);
  const store = useEditorStore();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const describer = useDescriber(journey);
  const { update } = useApply();
  const [first] = targets;
  const kind = first?.kind;
  const isShared =
    kind !== undefined &&
    kind !== 'journey' &&
    kind !== 'rating' &&
    targets.every((target) => target.kind === kind);
  const things = isShared
    ? targets.flatMap(({ id }) => findThing(journey, id, kind)?.thing ?? [])
    : [];
  const fields = isShared ? sharedFields(fieldsOf(kind, describer)) : [];
  const { thing, mixed } = sharedValues(things, fields);
  return (
    <>
      <div data-part="head">
        <h4 tabIndex={-1}>{text('several', { count: targets.length })}</h4>
        <p>{text(isShared ? 'severalHint' : 'nothingShared')}</p>
      </div>
      {isShared && (
        <FieldForm
          key={targets.map(({ id }) => id).join()}
          fields={fields}
          thing={thing}
          mixed={mixed}
          readOnly={readOnly}
          disabled={!targets.every((target) => store.can(updateCommand(target, {})))}
          language={journey.language}
          headingLevel={5}
          onChange={(changes, details) => update(targets, changes, details)}
        />
      )}
    </>
  );
}
