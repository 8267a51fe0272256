'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { briefText, contentAttributes, hasText, useLaneName } from '@sojourn/react/kit';
import { viewing as english } from '../i18n/en/viewing';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Eye } from '../ui/icons';
import { Menu, MenuItem } from '../ui/Menu';
import { MenuCheckbox, MenuGroup, MenuRadioGroup } from '../ui/MenuChoices';
import { countHidden, hiddenLanes, hiddenPersonas } from './hiddenThings';
import { HiddenCount } from './ViewMenu.styles';
import { withEverything, withFoldedStages, withLane, withPersona } from './viewChanges';

function ZoomItems() {
  const { text } = useEditorMessages('viewing', english);
  const store = useEditorStore();
  const view = useEditor((snapshot) => snapshot.view);
  const folded = view.collapsedStages?.length ?? 0;
  const stageCount = useEditor(({ journey }) => journey.stages.length);
  const isZoomedOut = view.zoom === 'stages';
  return (
    <>
      <MenuRadioGroup
        label={text('zoom')}
        value={view.zoom ?? 'touchpoints'}
        choices={[
          { value: 'touchpoints', label: text('touchpoints') },
          { value: 'stages', label: text('stages') },
        ]}
        onValueChange={(zoom) => store.setView({ ...view, zoom })}
      />
      <MenuItem
        disabled={isZoomedOut || folded >= stageCount}
        onSelect={() => store.setView(withFoldedStages(store.getSnapshot(), true))}
      >
        {text('fold')}
      </MenuItem>
      <MenuItem
        disabled={isZoomedOut || folded === 0}
        onSelect={() => store.setView(withFoldedStages(store.getSnapshot(), false))}
      >
        {text('unfold')}
      </MenuItem>
    </>
  );
}

function LaneItems() {
  const { text } = useEditorMessages('viewing', english);
  const store = useEditorStore();
  const lanes = useEditor(({ journey }) => journey.lanes);
  const hidden = useEditor(({ journey, view }) => hiddenLanes(journey, view));
  const language = useEditor(({ journey }) => journey.language);
  const nameOf = useLaneName();
  return (
    <MenuGroup label={text('lanes')}>
      {lanes
        // The header row itself: it always stands.
        .filter(({ kind }) => kind !== 'touchpoints')
        .map((lane) => (
          <MenuCheckbox
            key={lane.id}
            checked={!hidden.includes(lane.id)}
            onCheckedChange={(shown) =>
              store.setView(withLane(store.getSnapshot(), lane.id, shown))
            }
          >
            <span {...(hasText(lane.title) && contentAttributes(language))}>
              {briefText(nameOf(lane))}
            </span>
          </MenuCheckbox>
        ))}
    </MenuGroup>
  );
}

function PersonaItems() {
  const { text } = useEditorMessages('viewing', english);
  const store = useEditorStore();
  const view = useEditor((snapshot) => snapshot.view);
  const personas = useEditor(({ journey }) => journey.personas);
  const hidden = useEditor((snapshot) => hiddenPersonas(snapshot.journey, snapshot.view));
  const language = useEditor(({ journey }) => journey.language);
  if (personas.length === 0) return null;
  const shown = personas.length - hidden.length;
  return (
    <>
      <Base.Separator />
      <MenuGroup label={text('personas')}>
        {personas.map(({ id, name }) => (
          <MenuCheckbox
            key={id}
            checked={!hidden.includes(id)}
            // Somebody is always shown.
            disabled={shown === 1 && !hidden.includes(id)}
            onCheckedChange={(checked) =>
              store.setView(withPersona(store.getSnapshot(), id, checked))
            }
          >
            <span {...contentAttributes(language)}>
              {hasText(name) ? briefText(name) : text('untitled')}
            </span>
          </MenuCheckbox>
        ))}
      </MenuGroup>
      {personas.length > 1 && (
        <>
          <Base.Separator />
          <MenuRadioGroup
            label={text('curves')}
            value={view.curves ?? 'together'}
            choices={[
              { value: 'together', label: text('together') },
              { value: 'personas', label: text('each') },
            ]}
            onValueChange={(curves) => store.setView({ ...view, curves })}
          />
        </>
      )}
    </>
  );
}

/**
 * What of the journey is shown: zoom, lanes, personas, curves. The document stays as it is. Renders a
 * `<button>` that says how much is hidden, with a menu.
 */
export function ViewMenu() {
  const { text } = useEditorMessages('viewing', english);
  const store = useEditorStore();
  const count = useEditor(({ journey, view }) => countHidden(journey, view));
  const isWhole = useEditor(
    ({ view }) => view.zoom !== 'stages' && (view.collapsedStages ?? []).length === 0,
  );
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" icon={Eye}>
          {text('view')}
          {count > 0 && (
            <>
              {' '}
              <HiddenCount>{text('hidden', { count })}</HiddenCount>
            </>
          )}
        </Button>
      }
    >
      <ZoomItems />
      <Base.Separator />
      <LaneItems />
      <PersonaItems />
      <Base.Separator />
      <MenuItem
        disabled={count === 0 && isWhole}
        onSelect={() => store.setView(withEverything(store.getSnapshot().view))}
      >
        {text('reset')}
      </MenuItem>
    </Menu>
  );
}
