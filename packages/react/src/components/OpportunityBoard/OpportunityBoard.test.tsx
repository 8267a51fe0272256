import type { Measure, Opportunity } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { effort as ces } from '../../testing/samples';
import { OpportunityBoard } from './OpportunityBoard';

const check: Opportunity = {
  id: 'check',
  title: 'Check papers at upload',
  at: ['call', 'somewhere-else'],
  value: 10,
  effort: 4,
  status: 'doing',
  owner: 'Loan desk',
  due: '2027-02-26',
  measure: 'ces',
  target: 5,
  href: 'https://example.com/check',
  actions: [
    { id: 'say', title: 'Say what is missing', done: true },
    { id: 'ring', title: 'Call on the same day', owner: 'Branch', due: '2027-01-29' },
  ],
};
const form: Opportunity = {
  id: 'form',
  title: 'Shorter form',
  at: [],
  value: 9,
  effort: 8,
  actions: [],
};
const letter: Opportunity = {
  id: 'letter',
  title: 'One letter',
  at: [],
  status: 'done',
  actions: [],
};

const opportunities = [check, form, letter, { id: 'x', title: ' ', at: [], actions: [] }];
const places = new Map([['call', 'Call: papers are missing']]);
const measures: Measure[] = [ces];
const rows = { opportunities, places, measures };

describe('OpportunityBoard', () => {
  describeConformance(<OpportunityBoard {...rows} />, HTMLElement);

  it('sorts what is to do by status, counts it, and says what is empty', () => {
    render(<OpportunityBoard {...rows} show="board" headingLevel={2} />);
    for (const name of [
      'Idea 2 opportunities',
      'Planned 0 opportunities',
      'Doing 1 opportunity',
      'Done 1 opportunity',
      'Dropped 0 opportunities',
    ]) {
      expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    expect(screen.getByText('Nothing planned.')).toBeVisible();
    expect(screen.getByText('Untitled opportunity')).toBeVisible();
  });

  it('says what is known of an opportunity, and what was done about it', async () => {
    const user = userEvent.setup();
    render(<OpportunityBoard {...rows} show="board" />);
    expect(screen.getByText('Value 10 · effort 4')).toBeVisible();
    expect(screen.getByText(/due Feb/)).toHaveTextContent('Loan desk · due Feb 26, 2027');
    expect(screen.getByText('Target: CES 5')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Check papers at upload' })).toHaveAttribute(
      'href',
      'https://example.com/check',
    );
    expect(screen.getByText('Call on the same day')).not.toBeVisible();
    await user.click(screen.getByText('1 of 2 actions done'));
    expect(screen.getByText('Call on the same day')).toBeVisible();
    expect(screen.getByText('done:')).toBeInTheDocument();
  });

  it('follows no link that is none', () => {
    // Not written as one word: linters rightly dislike it.
    const href = ['javascript', 'alert(1)'].join(':');
    render(<OpportunityBoard opportunities={[{ ...check, href }]} show="board" />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says the same in the sentence, the table and the picture', () => {
    render(<OpportunityBoard {...rows} show="picture" />);
    expect(
      screen.getByText(
        '1 quick win: “Check papers at upload”. A value above 5 of 10 counts as high, an effort below 5 as low. 1 opportunity lacks value or effort and is not in the picture. 1 opportunity is done or dropped and is not in the picture.',
      ),
    ).toBeVisible();
    const [, ...body] = screen.getAllByRole('row');
    expect(
      body.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ['1', '10', '4'],
      ['2', '9', '8'],
    ]);
    expect(screen.getByRole('rowheader', { name: /Shorter form\s*Big bets/ })).toBeVisible();
    // From the left edge: 8 % and 8.6 % for each point of effort.
    const markup = renderToString(<OpportunityBoard {...rows} show="picture" />);
    expect(markup).toContain('<svg x="42.4%" y="32"');
    expect(markup).toContain('<svg x="76.8%" y="60"');
  });

  it('follows the middle that it is given', () => {
    render(<OpportunityBoard {...rows} show="picture" middle={4} />);
    expect(screen.getByText(/^No quick wins\. A value above 4 of 10/)).toBeVisible();
  });

  it('selects a place by keyboard, and deselects it', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<OpportunityBoard {...rows} show="board" {...{ onSelectedIdChange }} />);
    const place = screen.getByRole('button', { name: 'Call: papers are missing' });
    place.focus();
    await user.keyboard('{Enter}');
    expect(place).toHaveAttribute('aria-pressed', 'true');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(
      'call',
      expect.objectContaining({ reason: 'press' }),
    );
    await user.keyboard(' ');
    expect(place).toHaveAttribute('aria-pressed', 'false');
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything());
  });

  it('asks, and changes nothing itself, when the selection is decided outside', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(
      <OpportunityBoard {...rows} show="board" selectedId="call" {...{ onSelectedIdChange }} />,
    );
    const place = screen.getByRole('button', { pressed: true });
    await user.click(place);
    expect(onSelectedIdChange).toHaveBeenCalledExactlyOnceWith(null, expect.anything());
    expect(place).toHaveAttribute('aria-pressed', 'true');
  });

  it('says what belongs there where there is nothing to do', () => {
    render(<OpportunityBoard opportunities={[]} />);
    expect(screen.getByText(/^No opportunities yet/)).toBeVisible();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('speaks the language of its messages', () => {
    render(<OpportunityBoard {...rows} messages={pl} />);
    expect(screen.getByRole('heading', { name: 'W toku 1 szansa' })).toBeVisible();
    expect(screen.getByText(/^1 szybki zysk: „Check papers at upload”/)).toBeVisible();
  });
});
