import type { Journey } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { blueprint, emptyJourney, opened } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { ServiceBlueprint } from './ServiceBlueprint';

/** A part of it: queries by role are slow on a whole blueprint without a browser. */
const part: Journey = { ...blueprint, stages: blueprint.stages.slice(0, 2) };

function small(cards: object[], rest: object = {}): Journey {
  return opened({
    format: 'sojourn.journey',
    version: 1,
    title: 'Service',
    stages: [{ title: 'Ask', touchpoints: [{ title: 'Calls', cards }] }],
    ...rest,
  });
}

/** Two cards, one of which needs the other. */
const pair = small([
  { id: 'answer', lane: 'frontstage', text: 'Answers', needs: ['file'] },
  { id: 'file', lane: 'support', text: 'Customer file' },
]);

const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const cardNamed = (name: RegExp) => screen.getByRole('button', { name, pressed: false });

describe('ServiceBlueprint', () => {
  describeConformance(<ServiceBlueprint journey={pair} />, HTMLElement);

  it('has the customary rows and lines, whatever the order of the document’s lanes', () => {
    render(<ServiceBlueprint journey={{ ...part, lanes: [...part.lanes].reverse() }} />);
    const table = screen.getByRole('table', { name: blueprint.title });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([
      'Physical evidence',
      'Customer actions',
      'Line of interaction',
      'Frontstage',
      'Line of visibility',
      'Backstage',
      'Line of internal interaction',
      'Support processes',
      'Policies',
    ]);
  });

  it('says with each card how well it is known', () => {
    render(<ServiceBlueprint journey={part} />);
    const card = cardNamed(/^Asks for model, error code and photo/);
    expect(within(card).getByTitle(/^Qualitative research/)).toBeVisible();
  });

  it('has the touchpoints as column headers, with their channels', () => {
    render(<ServiceBlueprint journey={part} />);
    expect(
      screen.getByRole('columnheader', { name: /Calls the service line.*Phone/ }),
    ).toBeVisible();
  });

  it('says to which touchpoint evidence belongs, since it stands above it', () => {
    render(<ServiceBlueprint journey={part} />);
    const list = screen.getByRole('list', { name: 'Calls the service line' });
    expect(list).toHaveTextContent('Number on the sticker inside the door');
  });

  it('says in a row that is empty what belongs there, as the host knows better', () => {
    const journey = small([{ lane: 'support', text: 'File' }]);
    const { rerender } = render(<ServiceBlueprint journey={journey} />);
    expect(rows()).toEqual(expect.arrayContaining(['Frontstage', 'Line of visibility']));
    expect(screen.getByText(/do in sight of customers/)).toBeVisible();
    rerender(<ServiceBlueprint journey={journey} laneHint={({ topic }) => `Fill ${topic}`} />);
    expect(screen.getByText('Fill backstage')).toBeVisible();
  });

  it('adds other lanes only where they are asked for', () => {
    const { rerender } = render(<ServiceBlueprint journey={part} />);
    expect(screen.queryByRole('rowheader', { name: /^Emotion/ })).not.toBeInTheDocument();
    rerender(<ServiceBlueprint journey={part} lanes={['curve']} />);
    expect(screen.getByRole('rowheader', { name: /^Emotion/ })).toBeVisible();
  });

  it('keeps its lines when a lane is hidden', () => {
    render(<ServiceBlueprint journey={part} defaultView={{ hiddenLanes: ['frontstage'] }} />);
    expect(rows()).not.toContain('Frontstage');
    expect(rows()).toContain('Line of visibility');
  });

  it('says with each card what it needs and what needs it', () => {
    render(<ServiceBlueprint journey={part} />);
    expect(cardNamed(/^Reads error code/)).toHaveAccessibleDescription(
      /Needs.*Product database.*Needed by.*Asks for model.*Parts picked/,
    );
  });

  it('is a button only where there is something to follow', () => {
    render(<ServiceBlueprint journey={part} />);
    expect(screen.getByText('Never a diagnosis without the error code')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Never a diagnosis/ })).not.toBeInTheDocument();
  });

  it('selects a card by keys, leads to what it needs, and Escape deselects', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<ServiceBlueprint journey={part} onSelectedIdChange={onSelectedIdChange} />);
    cardNamed(/^Asks for model/).focus();
    await user.keyboard('{Enter}');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(
      'call-in-frontstage',
      expect.objectContaining({ reason: 'press' }),
    );
    await user.tab();
    await user.keyboard('{Enter}');
    const followed = screen.getByRole('button', { name: /^Reads error code/, pressed: true });
    await vi.waitFor(() => expect(followed).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^Reads/, pressed: true })).toBeNull();
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, { reason: 'escape' });
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(
      <ServiceBlueprint journey={part} selectedId={null} onSelectedIdChange={onSelectedIdChange} />,
    );
    await user.click(cardNamed(/^Route planning/));
    expect(onSelectedIdChange).toHaveBeenCalledOnce();
    expect(cardNamed(/^Route planning/)).toBeVisible();
  });

  it('lists all dependencies, and who in sight of customers waits for support', async () => {
    const user = userEvent.setup();
    render(<ServiceBlueprint journey={part} />);
    const summary = screen.getByText('8 dependencies');
    await user.click(summary);
    expect(
      screen.getByText('4 cards that customers see wait for support processes.'),
    ).toBeVisible();
    const row = screen.getByRole('row', { name: /^Parts picked/ });
    expect(row).toHaveTextContent(/Stock system.*Reads error code/);
    await user.click(within(row).getByRole('button', { name: /^Stock system/ }));
    expect(screen.getByRole('button', { name: /^Stock system/, pressed: true })).toBeVisible();
  });

  it('is without arrows on a server, and not without words', () => {
    const page = renderToString(<ServiceBlueprint journey={part} />);
    expect(page).toContain('Line of visibility');
    expect(page).toContain('8 dependencies');
    expect(page).not.toContain('<path d="M0');
  });

  it('folds a long text, and keeps its button apart from it', () => {
    const journey = small([
      { id: 'long', lane: 'frontstage', text: endless, needs: ['file'] },
      { id: 'linked', lane: 'frontstage', text: 'Form', href: 'https://a.test', needs: ['file'] },
      { id: 'file', lane: 'support', text: 'File' },
    ]);
    render(<ServiceBlueprint journey={journey} />);
    expect(screen.getByRole('link', { name: 'Form' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Form Dependencies' })).toBeVisible();
    expect(cardNamed(/^File/)).toHaveAccessibleDescription(/^Needed by .{80}… Form/);
  });

  it('is drawn where a document goes round in circles', () => {
    const round: Journey = small([
      { id: 'a', lane: 'frontstage', text: 'A' },
      { id: 'b', lane: 'backstage', text: 'B', needs: ['a'] },
    ]);
    const [card] = round.stages[0]?.touchpoints[0]?.cards ?? [];
    if (card) card.needs = ['b'];
    render(<ServiceBlueprint journey={round} defaultSelectedId="a" />);
    expect(screen.getByText('2 dependencies')).toBeVisible();
  });

  it('says that there is nothing yet', () => {
    render(<ServiceBlueprint journey={emptyJourney} />);
    expect(screen.getByText('This journey has no stages yet.')).toBeVisible();
  });

  it('speaks the language of its words', () => {
    render(<ServiceBlueprint journey={part} messages={ar} />);
    expect(screen.getByText('أفعال العميل')).toBeVisible();
    expect(screen.getByText('خط الرؤية')).toBeVisible();
  });
});
