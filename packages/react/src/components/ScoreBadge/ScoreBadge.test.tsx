import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { effort, nps, satisfaction } from '../../testing/samples';
import { ScoreBadge } from './ScoreBadge';

const measured = { measure: 'nps', value: 41, n: 1158, low: 29, high: 52 };

describe('ScoreBadge', () => {
  describeConformance(<ScoreBadge measure={nps} rating={measured} />, HTMLDivElement);

  it('shows the value with its interval and its answers', () => {
    render(<ScoreBadge measure={nps} rating={measured} />);
    expect(screen.getByText('+41')).toBeVisible();
    expect(screen.getByText('29 to 52 · n 1,158')).toBeVisible();
  });

  it('says all of it, and what it means, to those who do not see it', () => {
    render(<ScoreBadge measure={nps} rating={measured} />);
    expect(
      screen.getByText(
        'NPS: +41. This is good. The scale runs from -100 to +100; higher is better. ' +
          '95 percent interval: +29 to +52. From 1,158 answers. Target: +50.',
      ),
    ).toBeInTheDocument();
  });

  it('names the formula', () => {
    render(<ScoreBadge measure={satisfaction} rating={{ measure: 'csat', value: 22 }} />);
    expect(screen.getByText('share of the top 2 answers')).toBeVisible();
    expect(
      screen.getByText(/CSAT: 22.%\. This is poor\..*Method: share of the top 2/),
    ).toBeInTheDocument();
  });

  it('knows when lower is better', () => {
    const pain = { ...effort, scale: { ...effort.scale, better: 'lower' as const } };
    render(<ScoreBadge measure={pain} rating={{ measure: 'ces', value: 1.8 }} />);
    expect(screen.getByText(/This is good\..*lower is better/)).toBeInTheDocument();
  });

  it('says that nobody was asked yet, and never shows a zero', () => {
    render(<ScoreBadge measure={effort} rating={{ measure: 'ces' }} />);
    expect(screen.getByText('CES: not asked yet.')).toBeInTheDocument();
    expect(screen.queryByText('0')).not.toBeInTheDocument();
  });

  it('shows an answer that is no number as it came', () => {
    const rating = { measure: 'ces', raw: { value: 'so-so' } };
    render(<ScoreBadge measure={effort} rating={rating} />);
    expect(screen.getByText('so-so')).toBeVisible();
  });

  it.each([
    { scale: { min: 5, max: 5 }, value: 5 },
    { scale: { min: 0, max: 10 }, value: 400, low: -20, high: 1e9 },
    { scale: { min: 0, max: 10 }, value: 3, low: 8, high: 2 },
  ])('stays on its scale with %o', ({ scale, ...rating }) => {
    const html = renderToString(
      <ScoreBadge measure={{ ...effort, scale }} rating={{ measure: 'ces', ...rating }} />,
    );
    const places = html.matchAll(/(?:x|x1|x2|width)="(-?[\d.]+|NaN)%"/g);
    for (const [, place] of places) {
      expect(Number(place)).toBeGreaterThanOrEqual(0);
      expect(Number(place)).toBeLessThanOrEqual(100);
    }
  });

  it('writes words and numbers in the language of its messages', () => {
    render(
      <ScoreBadge measure={effort} rating={{ measure: 'ces', value: 2.9, n: 240 }} messages={pl} />,
    );
    expect(
      screen.getByText(/^CES: 2,9\. To słaby wynik\. .* Na podstawie 240 odpowiedzi\./),
    ).toBeInTheDocument();
  });
});
