'use client';

import type { Journey } from '@sojourn/core';
import { briefText, hasText, useChannelName } from '@sojourn/react/kit';
import { find as english } from '../i18n/en/find';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Check, ChevronDown } from '../ui/icons';
import { Menu } from '../ui/Menu';
import { MenuRadioGroup } from '../ui/MenuChoices';
import { foundKinds, type FindFilters } from './findThings';

/** No choice: a value that no id and no owner has. */
const any = '\u0000';

interface FilterMenuProps {
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | undefined) => void;
}

function FilterMenu({ label, value, choices, onChange }: FilterMenuProps) {
  const { text } = useEditorMessages('find', english);
  if (choices.length === 0) return null;
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Menu
      trigger={
        <Button icon={chosen ? Check : ChevronDown} data-pressed={chosen && ''}>
          {chosen ? text('filter', { filter: label, value: briefText(chosen.label) }) : label}
        </Button>
      }
    >
      <MenuRadioGroup
        label={label}
        value={value ?? any}
        choices={[{ value: any, label: text('any') }, ...choices]}
        onValueChange={(next) => onChange(next === any ? undefined : next)}
      />
    </Menu>
  );
}

/** Everybody who owns a touchpoint or an opportunity. */
function ownersIn({ stages, opportunities }: Journey): string[] {
  const all = [...stages.flatMap(({ touchpoints }) => touchpoints), ...opportunities];
  return [...new Set(all.flatMap(({ owner }) => (hasText(owner) ? [owner] : [])))].sort();
}

export interface FindFilterChipsProps {
  filters: FindFilters;
  onFiltersChange: (filters: FindFilters) => void;
}

/** What of the found is shown: kinds, channel, moment, persona, owner, what is missing. Renders `<button>`s. */
export function FindFilterChips({ filters, onFiltersChange }: FindFilterChipsProps) {
  const { text } = useEditorMessages('find', english);
  const journey = useEditor((snapshot) => snapshot.journey);
  const channelName = useChannelName(journey.channels);
  const set = (change: FindFilters) => onFiltersChange({ ...filters, ...change });
  const kinds = filters.kinds ?? [];
  return (
    <>
      {foundKinds.map((kind) => {
        const isOn = kinds.includes(kind);
        return (
          <Button
            key={kind}
            aria-pressed={isOn}
            onClick={() =>
              set({ kinds: isOn ? kinds.filter((other) => other !== kind) : [...kinds, kind] })
            }
          >
            {text(kind)}
          </Button>
        );
      })}
      {(['withoutSource', 'withoutScore'] as const).map((name) => (
        <Button
          key={name}
          aria-pressed={filters[name] === true}
          onClick={() => set({ [name]: !filters[name] })}
        >
          {text(name)}
        </Button>
      ))}
      <FilterMenu
        label={text('channel')}
        value={filters.channel}
        choices={journey.channels.map(({ id }) => ({ value: id, label: channelName(id) ?? id }))}
        onChange={(channel) => set({ channel })}
      />
      <FilterMenu
        label={text('moment')}
        value={filters.moment}
        choices={(['truth', 'pain', 'excellence'] as const).map((value) => ({
          value,
          label: text(value),
        }))}
        onChange={(moment) => set({ moment: moment as FindFilters['moment'] })}
      />
      <FilterMenu
        label={text('personaFilter')}
        value={filters.persona}
        choices={journey.personas.map(({ id, name }) => ({
          value: id,
          label: hasText(name) ? name : text('untitled'),
        }))}
        onChange={(persona) => set({ persona })}
      />
      <FilterMenu
        label={text('owner')}
        value={filters.owner}
        choices={ownersIn(journey).map((owner) => ({ value: owner, label: owner }))}
        onChange={(owner) => set({ owner })}
      />
    </>
  );
}
