'use client';

import { wellKnownLane, type Id } from '@sojourn/core';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { stagesRow, touchpointsRow } from '../store/spots';

/** Ways to add to the map; what was added is written at once. */
export function useAdd() {
  const { text } = useEditorMessages('grid', english);
  const store = useEditorStore();
  return {
    /** Adds a stage at the end. */
    addStage() {
      const id = newId('stage');
      const value = { id, title: text('newStage') };
      if (store.apply({ type: 'stage.add', value }).ok) store.edit({ row: stagesRow, column: id });
    },
    /** Adds a touchpoint at the end of a stage. */
    addTouchpoint(stage: Id) {
      const id = newId('touchpoint');
      const value = { id, title: text('newTouchpoint') };
      const { view } = store.getSnapshot();
      if (view.collapsedStages?.includes(stage)) {
        const collapsedStages = view.collapsedStages.filter((one) => one !== stage);
        store.setView({ ...view, collapsedStages });
      }
      if (store.apply({ type: 'touchpoint.add', in: stage, value }).ok) {
        store.edit({ row: touchpointsRow, column: id });
      }
    },
    /** Adds a lane at the end: one of the well-known ones, or one of the person's own. */
    addLane(known?: string) {
      const lane = known === undefined ? undefined : wellKnownLane(known);
      const id = lane?.id ?? newId('lane');
      const value = lane ?? { id, kind: 'cards' as const, title: text('newLane') };
      if (!store.apply({ type: 'lane.add', value }).ok) return;
      if (lane) store.goTo({ row: id, column: '' });
      else store.edit({ row: id, column: '' });
    },
  };
}
