import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { levels } from '../../testing/chartRows';
import { ExperienceLevels } from './ExperienceLevels';

describe('ExperienceLevels', () => {
  describeConformance(<ExperienceLevels rows={levels} headingLevel={1} />, HTMLElement);
  describeChart(<ExperienceLevels rows={levels} />, {
    name: 'Three levels of experience',
    sentence: 'Emotion lags behind most often, at 3 of 4 touchpoints: repair the manner first.',
    row: [/^Full application/, ['3.6', '1.9', '-0.6', '240']],
    title: 'Letter with the binding offer',
  });

  it('names the level that lags, with its row', () => {
    render(<ExperienceLevels rows={levels} />);
    expect(screen.getByRole('rowheader', { name: /^Full application ?Ease lags$/ })).toBeVisible();
  });

  it('names none where no level lags more often', () => {
    render(
      <ExperienceLevels
        rows={[
          { id: 'a', title: 'A', goal: 1, ease: 5, emotion: 2 },
          { id: 'b', title: 'B', goal: 5, ease: 1, emotion: 2 },
        ]}
      />,
    );
    expect(screen.getByText('No level lags behind the others more often.')).toBeVisible();
  });

  it('says what it cannot draw', () => {
    render(
      <ExperienceLevels
        rows={[
          { id: 'a', title: 'A', goal: NaN, ease: 3 },
          { id: 'b', title: 'B', goal: 3, ease: 30, emotion: 1 },
        ]}
      />,
    );
    expect(screen.getByText('1 row lacks a number and is left out of the picture.')).toBeVisible();
    expect(screen.getByText(/^1 row lies outside its scale/)).toBeVisible();
    expect(cellsOf(/^A/)).toEqual(['not known', '3', 'not known']);
    expect(cellsOf(/^B/)).toEqual(['3', '5', '+1']);
  });
});
