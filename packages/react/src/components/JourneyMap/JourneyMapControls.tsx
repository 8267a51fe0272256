'use client';

import type { Id, Persona } from '@sojourn/core';
import { Rows3, UsersRound } from '../../internal/icons';
import { map as english } from '../../i18n/en/map';
import { formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { Icon } from '../../internal/Icon';
import { hasText } from '../../internal/hasText';
import { initialsOf } from '../../internal/initialsOf';
import { useJourneyMap } from './JourneyMapContext';
import { useLaneName } from './LaneTitle';

/** So many personas stand beside each other; more are in a menu. */
const chips = 5;

/** The ids without one, or with it; all of them, or none, is no filter at all. */
function toggled(shown: readonly Id[], id: Id, count: number): readonly Id[] | undefined {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return next.length === 0 || next.length === count ? undefined : next;
}

function PersonasFilter() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text, locale } = useMessages('map', english);
  const { personas } = layout.journey;
  if (personas.length === 0) return null;
  const shown = view.personas ?? personas.map(({ id }) => id);
  const toggle = (id: Id) =>
    setView({ ...view, personas: toggled(shown, id, personas.length) }, { reason: 'persona' });
  const labelOf = ({ name, share }: Persona) =>
    share === undefined ? name : text('persona', { name, share: formatShare(share, locale) });

  if (personas.length > chips) {
    return (
      <details data-part="menu">
        <summary>
          <Icon node={UsersRound} />
          {text('personas')}
        </summary>
        <ul aria-label={text('personas')}>
          {personas.map((persona) => (
            <li key={persona.id}>
              <label>
                <input
                  type="checkbox"
                  checked={shown.includes(persona.id)}
                  onChange={() => toggle(persona.id)}
                />
                <bdi>{labelOf(persona)}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </details>
    );
  }
  return (
    <ul data-part="personas" aria-label={text('personas')}>
      {personas.map((persona) => (
        <li key={persona.id}>
          <button
            type="button"
            data-part="control"
            data-tone={persona.tone}
            aria-pressed={shown.includes(persona.id)}
            onClick={() => toggle(persona.id)}
          >
            {hasText(persona.name) && (
              <span data-part="initials" aria-hidden="true">
                {initialsOf(persona.name)}
              </span>
            )}
            <bdi>{labelOf(persona)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}

function LanesMenu() {
  const { layout, view, setView } = useJourneyMap('Caption');
  const { text } = useMessages('map', english);
  const nameOf = useLaneName();
  const lanes = layout.journey.lanes.filter(({ kind }) => kind !== 'touchpoints');
  if (lanes.length === 0) return null;
  const hidden = view.hiddenLanes ?? lanes.filter((lane) => lane.hidden).map(({ id }) => id);
  const toggle = (id: Id) => {
    const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
    setView({ ...view, hiddenLanes: next }, { reason: 'lane' });
  };
  return (
    <details data-part="menu">
      <summary>
        <Icon node={Rows3} />
        {text('lanes')}
      </summary>
      <ul aria-label={text('lanes')}>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.includes(lane.id)}
                onChange={() => toggle(lane.id)}
              />
              <bdi>{nameOf(lane)}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
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
      <PersonasFilter />
    </div>
  );
}
