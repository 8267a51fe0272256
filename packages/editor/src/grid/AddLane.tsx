'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { wellKnownLane } from '@sojourn/core';
import { laneIcon, useLaneName } from '@sojourn/react/kit';
import { memo } from 'react';
import { grid as english } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Plus } from '../ui/icons';
import { Menu, MenuItem } from '../ui/Menu';
import { useAdd } from './useAdd';

/** What can be a lane without a name of its own, in the order in which maps have them. */
const known = [
  ...['curve', 'doing', 'thinking', 'feeling', 'quote', 'need', 'expectation', 'goal', 'job'],
  ...['pain', 'gain', 'idea', 'device', 'evidence', 'image', 'note'],
  ...['frontstage', 'backstage', 'support', 'policy'],
  ...['scores', 'opportunities', 'paths', 'rollup'],
];

/** The way to one more lane, below the last. Renders a button with a menu. */
export const AddLane = memo(function AddLane() {
  const { text } = useEditorMessages('grid', english);
  const laneName = useLaneName();
  const used = useEditor(({ journey }) => journey.lanes.map(({ id }) => id));
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const { addLane } = useAdd();
  if (readOnly) return null;
  const lanes = known.flatMap((id) => {
    const lane = used.includes(id) ? undefined : wellKnownLane(id);
    return lane ? [lane] : [];
  });
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={Plus}>
          {text('addLane')}
        </Button>
      }
    >
      {lanes.map((lane) => (
        <MenuItem key={lane.id} icon={laneIcon(lane)} onSelect={() => addLane(lane.id)}>
          {laneName(lane)}
        </MenuItem>
      ))}
      {lanes.length > 0 && <Base.Separator />}
      <MenuItem icon={Plus} onSelect={() => addLane()}>
        {text('ownLane')}
      </MenuItem>
    </Menu>
  );
});
