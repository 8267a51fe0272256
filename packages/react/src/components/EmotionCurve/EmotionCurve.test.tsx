import { curveLines, layoutJourney, openJourney, type CurveLine } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { EmotionCurve } from './EmotionCurve';

interface Given {
  title: string;
  value?: number;
  expected?: number;
}

function linesOf(given: Given[]): CurveLine[] {
  const result = openJourney({
    format: 'sojourn.journey',
    version: 1,
    title: 'Trip',
    language: 'en',
    stages: [
      {
        title: 'All of it',
        touchpoints: given.map(({ title, value, expected }) => ({
          title,
          ratings: [
            ...(value === undefined ? [] : [{ measure: 'emotion', value }]),
            ...(expected === undefined
              ? []
              : [{ measure: 'emotion', value: expected, aspect: 'expected' }]),
          ],
        })),
      },
    ],
  });
  if (!result.ok) throw new Error('The fixture does not open.');
  const lane = result.journey.lanes.find(({ kind }) => kind === 'curve');
  return lane ? curveLines(layoutJourney(result.journey), lane) : [];
}

const trip = linesOf([
  { title: 'Books', value: 1.2, expected: 0.5 },
  { title: 'Waits', value: -1.8, expected: 0 },
  { title: 'Arrives' },
]);

describe('EmotionCurve', () => {
  describeConformance(<EmotionCurve lines={trip} />, HTMLElement);

  it('says in a sentence where it is lowest and highest, and what is not known', () => {
    render(<EmotionCurve lines={trip} />);
    expect(
      screen.getByText(
        'Emotion: lowest at “Waits” (-1.8), highest at “Books” (+1.2). 1 touchpoint has not been asked about.',
      ),
    ).toBeVisible();
  });

  it('holds the same numbers in its table, and a gap where nothing is known', () => {
    render(<EmotionCurve lines={trip} />);
    const cells = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells('experienced')).toEqual(['+1.2', '-1.8', 'not asked yet']);
    expect(cells('expected')).toEqual(['+0.5', '0', 'not asked yet']);
  });

  it('says the same numbers in the sentence, the table and the picture', () => {
    const markup = renderToString(<EmotionCurve lines={trip} />);
    // Heights: +1.2 and -1.8 on a scale of -2 to +2, from the top.
    expect(markup).toContain('y="20%"');
    expect(markup).toContain('y="95%"');
  });

  it('says what to do where nobody was asked', () => {
    render(<EmotionCurve lines={[]} />);
    expect(screen.getByText(/No ratings yet/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('has a sentence for a flat line', () => {
    render(<EmotionCurve lines={linesOf([{ title: 'Waits', value: 1 }])} />);
    expect(screen.getByText('Emotion: +1 at “Waits”.')).toBeVisible();
  });

  it('speaks the language of its messages', () => {
    render(<EmotionCurve lines={trip} messages={pl} />);
    expect(screen.getByRole('rowheader', { name: 'oczekiwane' })).toBeVisible();
    expect(screen.getByRole('figure')).toHaveAttribute('lang', 'pl');
  });

  it('says the interval and the answers of a value, and draws the band of both', () => {
    const rating = { measure: 'emotion', n: 96 };
    const result = openJourney({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      measures: [
        { id: 'emotion', name: 'Mood', kind: 'emotion', scale: { min: -2, max: 2 }, target: 1 },
      ],
      stages: [
        {
          title: 'All',
          touchpoints: [
            {
              title: 'Books',
              moment: 'truth',
              ratings: [{ ...rating, value: 1.2, low: 0.9, high: 1.5 }],
            },
            { title: 'Waits', ratings: [{ ...rating, value: -0.04, low: -0.5, high: 0.5 }] },
          ],
        },
      ],
    });
    if (!result.ok) throw new Error('The fixture does not open.');
    const lane = result.journey.lanes.find(({ kind }) => kind === 'curve');
    const lines = lane ? curveLines(layoutJourney(result.journey), lane) : [];
    render(<EmotionCurve lines={lines} />);
    const row = screen.getByRole('row', { name: /^experienced/ });
    expect(within(row).getByText('+1.2, +0.9 to +1.5, n 96')).toBeVisible();
    expect(within(row).getByText('0, -0.5 to +0.5, n 96')).toBeVisible();
    expect(screen.getByText(/Target of Mood: \+1\./)).toBeVisible();
    expect(screen.getByText('target +1')).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /Books.*Moment of truth/ })).toBeVisible();
    expect(renderToString(<EmotionCurve lines={lines} />)).toContain('data-part="band"');
  });
});
