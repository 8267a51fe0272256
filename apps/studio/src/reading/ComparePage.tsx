import { JourneyDiff } from '@sojourn/react';
import { useId } from 'react';
import { useWords } from '../i18n/useWords';
import { Blank } from './Blank';
import { journeyTitle, titleOr } from './journeyTitle';
import type { PageProps } from './PageProps';
import { useComparables, useOther, type Comparable } from './useOther';

const groups = [
  { kind: 'version', label: 'compareVersions' },
  { kind: 'map', label: 'compareMaps' },
] as const;

interface ChoiceProps {
  comparables: readonly Comparable[];
  chosen: Comparable | undefined;
  onChoose: (id: string | undefined) => void;
}

function Choice({ comparables, chosen, onChoose }: ChoiceProps) {
  const { text } = useWords();
  const id = useId();
  return (
    <div className="field compare-with">
      <label className="label" htmlFor={id}>
        {text('compareOther')}
      </label>
      <select
        id={id}
        value={chosen?.id ?? ''}
        onChange={({ target: { value } }) => onChoose(value === '' ? undefined : value)}
      >
        <option value="">{text('compareChoose')}</option>
        {groups.map(({ kind, label }) => {
          const offered = comparables.filter((one) => one.kind === kind);
          return (
            offered.length > 0 && (
              <optgroup key={kind} label={text(label)}>
                {offered.map((one) => (
                  <option key={one.id} value={one.id}>
                    {titleOr(one.title, text)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </div>
  );
}

/** What differs between the map and a version of it, or another map. */
export function ComparePage({ journey, map, address, onChange }: PageProps) {
  const { text } = useWords();
  const comparables = useComparables(map.kept?.key);
  const chosen = comparables?.find(({ id }) => id === address.other);
  const other = useOther(map.kept?.key, chosen);
  const isGone = address.other !== undefined && comparables !== undefined && !chosen;
  const title = journeyTitle(journey, text);
  const isVersion = chosen?.kind === 'version';
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('compareTitle', { title })}</h1>
        {comparables && comparables.length > 0 && (
          <Choice
            comparables={comparables}
            chosen={chosen}
            onChoose={(id) => onChange({ other: id })}
          />
        )}
      </header>
      {(isGone || other === 'gone') && <p className="note muted">{text('compareGone')}</p>}
      {!chosen && comparables && (
        <Blank
          says={text(comparables.length > 0 ? 'compareNothing' : 'compareAlone')}
          hint={text('compareNothingHint')}
        />
      )}
      {chosen && other && other !== 'gone' && (
        <JourneyDiff
          headingLevel={2}
          // A copy has an id of its own: that is no difference that anybody made.
          before={{ ...other, id: journey.id }}
          after={journey}
          beforeLabel={isVersion ? chosen.title : journeyTitle(other, text)}
          afterLabel={isVersion ? text('compareNow') : title}
        />
      )}
    </div>
  );
}
