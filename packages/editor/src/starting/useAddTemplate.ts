'use client';

import type { TemplateId } from '@sojourn/core';
import { starting as english } from '../i18n/en/starting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { templateCommand } from './templateCommand';
import { useTemplates } from './useTemplates';

/** Adds a template to the journey as one step, and goes to its first stage. Whether it was added. */
export function useAddTemplate(): (id: TemplateId) => boolean {
  const { text } = useEditorMessages('starting', english);
  const store = useEditorStore();
  const { offered, create } = useTemplates();
  return (id) => {
    const { command, firstStage } = templateCommand(store.getSnapshot().journey, create(id), newId);
    if (!store.apply(command).ok) return false;
    const title = offered.find((one) => one.id === id)?.title ?? '';
    store.announce(text('added', { title }));
    if (firstStage !== undefined) store.goToThing(firstStage);
    return true;
  };
}
