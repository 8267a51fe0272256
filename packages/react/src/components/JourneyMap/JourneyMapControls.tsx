'use client';

import type { Id } from '@sojourn/core';
import { Rows3, UsersRound, type IconNode } from '../../internal/icons';
import { map as english } from '../../i18n/en/map';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { initialsOf } from '../../internal/initialsOf';
import { windowAbove } from './columnWindow';
import { useJourneyMap } from './JourneyMapContext';
import { toggled } from './toggled';
import { useLate } from './useLate';
import { useLaneName } from './LaneTitle';

/** So many personas stand beside each other; of more, all but the first four are in a menu. */
const chips = 5;

interface CheckMenuProps {
  icon: IconNode;
  title: string;
  /** What can be ticked, in order. */
  items: readonly { id: Id; name: string }[];
  ticked: readonly Id[];
  onToggle: (id: Id) => void;
}

/** A list to tick, behind its title. Renders a `<details>`. */
function CheckMenu({ icon, title, items, ticked, onToggle }: CheckMenuProps) {
  return (
    <details data-part="menu">
      <summary>
        <Icon node={icon} />
        {title}
      </summary>
      <ul aria-label={title}>
        {items.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => onToggle(id)} />
              <bdi>{name}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * Who is shown. A few personas are all on, and each can be left out; of many nobody is chosen, and
 * those who are picked are shown alone.
 */
function PersonasFilter() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text, locale } = useMessages('map', english);
  const { personas } = layout.journey;
  if (personas.length === 0) return null;
  const many = personas.length > chips;
  const everybody = many ? [] : personas.map(({ id }) => id);
  const ticked = view.personas ?? everybody;
  const items = personas.map(({ id, name, share, tone }) => ({
    id,
    tone,
    name: share === undefined ? name : text('persona', { name, share: formatShare(share, locale) }),
    initials: initialsOf(name),
  }));
  const [shown, folded] = many ? [items.slice(0, chips - 1), items.slice(chips - 1)] : [items, []];
  const chosen = folded.filter(({ id }) => ticked.includes(id)).length;
  const more = { count: folded.length, chosen };

  function show(next: readonly Id[]) {
    // All of them, or none, is no filter.
    const filters = next.length > 0 && next.length < personas.length;
    setView({ ...view, personas: filters ? next : undefined }, { reason: 'persona' });
  }
  const toggle = (id: Id) => show(toggled(ticked, id));

  return (
    <>
      <ul data-part="personas" aria-label={text('personas')}>
        {many && (
          <li>
            <button
              type="button"
              data-part="control"
              aria-pressed={!view.personas}
              onClick={() => show([])}
            >
              {text('everybody')}
            </button>
          </li>
        )}
        {shown.map(({ id, name, tone, initials }) => (
          <li key={id}>
            <button
              type="button"
              data-part="control"
              data-tone={tone}
              aria-pressed={ticked.includes(id)}
              onClick={() => toggle(id)}
            >
              {initials && (
                <span data-part="initials" aria-hidden="true">
                  {initials}
                </span>
              )}
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {many && (
        <CheckMenu
          icon={UsersRound}
          title={text(chosen > 0 ? 'moreChosen' : 'more', more)}
          items={folded}
          ticked={ticked}
          onToggle={toggle}
        />
      )}
    </>
  );
}

/** Whether everybody has one curve, or each persona one of their own. */
function CurvesSwitch() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text } = useMessages('map', english);
  const people = view.personas ?? layout.journey.personas;
  if (people.length < 2 || !layout.lanes.some(({ kind }) => kind === 'curve')) return null;
  const split = view.curves === 'personas';
  return (
    <button
      type="button"
      data-part="control"
      aria-pressed={split}
      onClick={() =>
        setView({ ...view, curves: split ? undefined : 'personas' }, { reason: 'curves' })
      }
    >
      {text('curves')}
    </button>
  );
}

function LanesMenu() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text } = useMessages('map', english);
  const nameOf = useLaneName();
  const lanes = layout.journey.lanes.filter(({ kind }) => kind !== 'touchpoints');
  const late = useLate(layout.columns.length > windowAbove);
  if (lanes.length === 0) return null;
  const hidden = view.hiddenLanes ?? lanes.filter((lane) => lane.hidden).map(({ id }) => id);
  return (
    <CheckMenu
      icon={Rows3}
      title={text('lanes')}
      items={late ? [] : lanes.map((lane) => ({ id: lane.id, name: nameOf(lane) }))}
      ticked={lanes.map(({ id }) => id).filter((id) => !hidden.includes(id))}
      onToggle={(id) => setView({ ...view, hiddenLanes: toggled(hidden, id) }, { reason: 'lane' })}
    />
  );
}

/** What decides which part of the journey is shown: zoom, lanes, personas. Renders a `<div>`. */
export function JourneyMapControls() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text } = useMessages('map', english);
  const { zoom = 'touchpoints' } = view;
  return (
    <div data-part="controls">
      {layout.journey.stages.length > 0 && (
        <div role="group" aria-label={text('zoom')} data-part="segments">
          {(['touchpoints', 'stages'] as const).map((level) => (
            <button
              key={level}
              type="button"
              data-part="control"
              aria-pressed={zoom === level}
              onClick={() => setView({ ...view, zoom: level }, { reason: 'zoom' })}
            >
              {text(level === 'stages' ? 'showStages' : 'showTouchpoints')}
            </button>
          ))}
        </div>
      )}
      <LanesMenu />
      <CurvesSwitch />
      <PersonasFilter />
    </div>
  );
}
