import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { mortgage, opened } from '../../testing/journeys';
import { MomentCard } from './MomentCard';

/** What stands behind a term: each has one definition. */
function valueOf(name: string) {
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  return screen.getAllByRole('definition')[terms.indexOf(name)];
}

describe('MomentCard', () => {
  describeConformance(
    <MomentCard journey={mortgage} touchpointId="papers-missing" headingLevel={1} />,
    HTMLElement,
  );

  it('says where it is, what is wanted, what came before, what comes after and what delights', () => {
    render(<MomentCard journey={mortgage} touchpointId="papers-missing" />);
    expect(screen.getByRole('heading', { name: 'Call: papers are missing' })).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent(/^Application · Phone · Loan deskCall/);
    expect(screen.getByText('Pain')).toBeVisible();
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms.slice(0, 4)).toEqual([
      'What the customer really wants',
      'Just before',
      'Right after',
      'What would delight',
    ]);
  });

  it('gives three scores apart, with the scale of each, and says which lies lowest', () => {
    render(<MomentCard journey={mortgage} touchpointId="papers-missing" />);
    expect(valueOf('Goal met')).toHaveTextContent('34.4 %');
    expect(valueOf('Goal met')).toHaveTextContent('on a scale from 0 to 100');
    expect(valueOf('Easy')).toHaveTextContent('21.9 %');
    expect(valueOf('Emotion')).toHaveTextContent('Angry -1.8');
    expect(screen.getByText(/^Each on its own scale, the feeling lies lowest/)).toBeVisible();
  });

  it('compares levels of one survey, and then says the answers once', () => {
    render(
      <MomentCard
        journey={mortgage}
        touchpointId="papers-missing"
        levels={{ emotion: 'felt-good' }}
      />,
    );
    expect(valueOf('Felt good')).toHaveTextContent('12.5 %');
    expect(
      screen.getByText(/^n \d+ · The feeling lags most: repair the manner first\.$/),
    ).toBeVisible();
  });

  it('leaves the levels out where nobody was asked', () => {
    render(<MomentCard journey={mortgage} touchpointId="monthly-sum" />);
    expect(screen.queryByText(/scale|lags/)).not.toBeInTheDocument();
  });

  it('shows the touchpoint that holds the selected card', () => {
    render(<MomentCard journey={mortgage} touchpointId="calculator-pain" />);
    expect(screen.getByRole('heading', { name: 'Tries the mortgage calculator' })).toBeVisible();
  });

  it.each([
    [null, /^Select a touchpoint/],
    ['application', /^Select a touchpoint/],
    ['anna', /^Select a touchpoint/],
    ['gone', /^No touchpoint “gone” is on this journey/],
    ['__proto__', /^No touchpoint “__proto__”/],
  ])('says what to do for %j', (id, words) => {
    render(<MomentCard journey={mortgage} touchpointId={id} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it('says where to begin when only a title is known', () => {
    const journey = opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [{ touchpoints: [{ id: 'call', title: '\u200b' }], title: '' }],
    });
    render(<MomentCard journey={journey} touchpointId="call" />);
    expect(screen.getByRole('heading', { name: 'Untitled touchpoint' })).toBeVisible();
    expect(screen.getByText('Untitled stage')).toBeVisible();
    expect(screen.getByText(/^Nothing is known about this moment yet/)).toBeVisible();
  });

  it('speaks the language of its messages', () => {
    render(<MomentCard journey={mortgage} touchpointId="papers-missing" messages={pl} />);
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'pl');
    expect(screen.getByText('Telefon')).toBeVisible();
    expect(screen.getByText('Call: papers are missing')).toHaveAttribute('lang', 'en');
  });
});
