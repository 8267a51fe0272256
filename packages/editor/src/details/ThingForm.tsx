'use client';

import type { Journey } from '@sojourn/core';
import { FieldForm } from '../fields';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditor, useEditorStore } from '../store/EditorContext';
import type { Target } from '../store/types';
import { fieldsOf } from './descriptors/fieldsOf';
import { updateCommand, useApply } from './useApply';
import { useDescriber } from './useDescriber';

export interface ThingFormProps {
  target: Exclude<Target, { kind: 'rating' }>;
  thing: object;
  journey: Journey;
}

/** The fields of one thing. Renders a `<div>`. */
export function ThingForm({ target, thing, journey }: ThingFormProps) {
  const store = useEditorStore();
  const { allowRemoteImages } = useEditorHost();
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const describer = useDescriber(journey);
  const { update } = useApply();
  return (
    <FieldForm
      fields={fieldsOf(target.kind, describer, thing)}
      thing={thing}
      readOnly={readOnly}
      disabled={!store.can(updateCommand(target, {}))}
      language={journey.language}
      allowRemoteImages={allowRemoteImages}
      headingLevel={5}
      onChange={(changes, details) => update([target], changes, details)}
    />
  );
}
