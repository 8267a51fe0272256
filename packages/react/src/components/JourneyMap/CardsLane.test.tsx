import type { JourneyInput } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { vi } from '../../locales/vi';
import { opened } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { JourneyMap } from './JourneyMap';

type CardInput = NonNullable<NonNullable<JourneyInput['stages']>[number]['cards']>[number];

const people = [
  { id: 'anna', name: 'Anna Müller' },
  { id: 'tuan', name: 'Tuấn Nguyễn' },
];

const sources: JourneyInput['sources'] = [
  { id: 'talks', title: 'Interviews', kind: 'interview', n: 18 },
];

function journeyOf(card: Partial<CardInput>, part: Partial<JourneyInput> = {}) {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Loan',
    personas: people,
    sources,
    stages: [
      {
        title: 'Before',
        touchpoints: [{ title: 'Call', cards: [{ lane: 'pain', text: 'Waits.', ...card }] }],
      },
    ],
    ...part,
  });
}

function cell(name: RegExp) {
  return within(screen.getByRole('row', { name }));
}

describe('a lane of cards', () => {
  it('marks each card with what it rests on', () => {
    render(<JourneyMap journey={journeyOf({ sources: ['talks'] })} />);
    expect(cell(/Pains/).getByRole('img', { name: 'Qualitative research, n 18' })).toBeVisible();
  });

  it('marks a card without sources as an assumption, but a note as nothing', () => {
    const { rerender } = render(<JourneyMap journey={journeyOf({})} messages={vi} />);
    expect(screen.getByRole('img', { name: 'Giả định' })).toBeVisible();
    rerender(<JourneyMap journey={journeyOf({ lane: 'note' })} messages={vi} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('marks nothing where the journey has no sources', () => {
    render(<JourneyMap journey={journeyOf({}, { sources: [] })} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says whom a card is about where there are several', () => {
    const { rerender } = render(<JourneyMap journey={journeyOf({ personas: ['anna'] })} />);
    expect(cell(/Pains/).getByRole('img', { name: 'Anna Müller' })).toHaveTextContent('AM');
    rerender(
      <JourneyMap journey={journeyOf({ personas: ['anna'] }, { personas: [people[0]!] })} />,
    );
    expect(screen.queryByRole('img', { name: 'Anna Müller' })).not.toBeInTheDocument();
  });

  it('folds what is too long for a cell', () => {
    render(<JourneyMap journey={journeyOf({ text: endless })} />);
    const [beginning] = cell(/Pains/).getAllByText(/^Donau/, { selector: 'summary' });
    expect(beginning?.textContent.length).toBeLessThan(320);
    expect(cell(/Pains/).getByText(/Show all/)).toBeVisible();
  });

  it('shows pictures, and the words of one that may not be loaded', () => {
    const image = { src: '/desk.png', alt: 'The desk' };
    const { rerender } = render(<JourneyMap journey={journeyOf({ lane: 'image', image })} />);
    expect(cell(/Pictures/).getByRole('img', { name: 'The desk' })).toBeVisible();
    const remote = { ...image, src: 'https://example.org/desk.png' };
    rerender(<JourneyMap journey={journeyOf({ lane: 'image', image: remote })} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(cell(/Pictures/).getByText('The desk')).toBeVisible();
  });
});
