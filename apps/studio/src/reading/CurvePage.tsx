import { curveLines, layoutJourney, type Journey, type Lane } from '@sojourn/core';
import { EmotionCurve } from '@sojourn/react';
import { useMemo, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { wholeView } from '../view/long';
import { Blank } from './Blank';
import { journeyTitle } from './journeyTitle';
import type { PageProps } from './PageProps';

const emotionLane: Lane = { id: 'curve', kind: 'curve', measures: ['emotion'] };

function curvesOf(journey: Journey, byPersona: boolean) {
  const { view, shortened } = wholeView(journey);
  const layout = layoutJourney(journey, view);
  const lanes = journey.lanes.filter(({ kind }) => kind === 'curve');
  const curves = (lanes.length > 0 ? lanes : [emotionLane])
    .map((lane) => ({ lane, lines: curveLines(layout, lane, { byPersona }) }))
    .filter(({ lines }) => lines.length > 0);
  return { curves, shortened };
}

/** How the journey feels: every curve of it with its sentence and its table. */
export function CurvePage({ journey, address }: PageProps) {
  const { text } = useWords();
  const [byPersona, setByPersona] = useState(false);
  const { curves, shortened } = useMemo(() => curvesOf(journey, byPersona), [journey, byPersona]);
  const names = useMemo(
    () => new Map(journey.personas.map(({ id, name }) => [id, name])),
    [journey],
  );
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text('curveOf', { title: journeyTitle(journey, text) })}</h1>
        {curves.length > 0 && journey.personas.length > 1 && (
          <label className="check">
            <input
              type="checkbox"
              checked={byPersona}
              onChange={({ target: { checked } }) => setByPersona(checked)}
            />
            {text('byPersona')}
          </label>
        )}
      </header>
      {shortened && <p className="note muted">{text('longJourney')}</p>}
      {curves.length === 0 && <Blank says={text('noCurve')} hint={text('noCurveHint')} />}
      {curves.map(({ lane, lines }) => (
        <EmotionCurve
          key={lane.id}
          className="curve"
          lines={lines}
          personaNames={names}
          height={280}
          selectedId={address.touchpoint}
          contentLanguage={journey.language}
        />
      ))}
    </div>
  );
}
