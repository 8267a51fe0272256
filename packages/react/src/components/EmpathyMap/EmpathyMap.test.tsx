import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { emptyJourney, mortgage } from '../../testing/journeys';
import { anna, stranger } from '../../testing/samples';
import { EmpathyMap } from './EmpathyMap';

/** What a part says, with what is folded in it. */
const linesOf = (part: string) =>
  screen
    .getAllByRole('list', { name: part })
    .flatMap((list) => within(list).getAllByRole('listitem'))
    .map(({ textContent }) => textContent);

describe('EmpathyMap', () => {
  describeConformance(<EmpathyMap persona={anna} headingLevel={1} />, HTMLElement);

  it("tells a persona's own lists, each in its part", () => {
    render(<EmpathyMap persona={anna} />);
    expect(screen.getByRole('article', { name: 'Empathy map: Anna Müller' })).toBeVisible();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Anna Müller',
      ...['Says', 'Thinks', 'Does', 'Feels', 'Pains', 'Gains'],
    ]);
    expect(linesOf('Says')).toEqual([anna.quote]);
    expect(linesOf('Pains')).toEqual(anna.pains);
  });

  it('adds the cards of a journey about this persona, with their stages', () => {
    render(<EmpathyMap journey={mortgage} personaId="tuan" />);
    expect(screen.getByRole('heading', { name: 'Tuấn Nguyễn' })).toBeVisible();
    expect(linesOf('Thinks')).toContain(
      'Their first rate is always low. What is it in ten years?Awareness',
    );
    expect(screen.queryByText('That is lower than our rent.')).not.toBeInTheDocument();
  });

  it('folds what is more than six notes', async () => {
    const user = userEvent.setup();
    const pains = Array.from({ length: 9 }, (_, index) => `Pain ${index + 1}`);
    render(<EmpathyMap persona={{ ...stranger, pains }} />);
    expect(screen.getByText('Pain 6')).toBeVisible();
    expect(screen.getByText('Pain 7')).not.toBeVisible();
    await user.click(screen.getByText('3 more'));
    expect(screen.getByText('Pain 9')).toBeVisible();
  });

  it('says what belongs into an empty part', () => {
    render(<EmpathyMap persona={stranger} messages={pl} />);
    expect(screen.getByRole('heading', { name: 'Bolączki' })).toBeVisible();
    expect(screen.getByText(/^Co sprawia trudność: /)).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('takes notes from elsewhere', () => {
    const none = { says: [], thinks: [], does: [], feels: [], gains: [] };
    render(<EmpathyMap persona={anna} notes={{ ...none, pains: [{ text: 'From a workshop' }] }} />);
    expect(linesOf('Pains')).toEqual(['From a workshop']);
  });

  it('says that somebody has to be chosen when there is nobody', () => {
    render(<EmpathyMap journey={emptyJourney} />);
    expect(screen.getByText(/^No persona yet\./)).toBeVisible();
  });
});
