import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { vi as vietnamese } from '../../locales/vi';
import { SojournProvider } from '../../SojournProvider';
import { describeConformance } from '../../testing/describeConformance';
import { anna, channels, sources, stranger, tuan } from '../../testing/samples';
import { PersonaCard } from './PersonaCard';

const pixel = 'data:image/png;base64,iVBORw0KGgo=';

describe('PersonaCard', () => {
  describeConformance(
    <PersonaCard persona={anna} sources={sources} headingLevel={1} />,
    HTMLElement,
  );
  describeConformance(
    <PersonaCard persona={tuan} variant="compact" headingLevel={1} />,
    HTMLElement,
  );

  it('shows who it is before what is measured about them', () => {
    render(<PersonaCard persona={anna} />);
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Anna Müller',
      'What they want to get done',
      'What drives them',
      'What hurts',
      'How they feel on the way',
      'What they do',
      'Where to meet them',
    ]);
    expect(screen.getByText('61%')).toBeVisible();
    expect(screen.getByText(anna.quote ?? '')).toBeVisible();
  });

  it('names channels as the document does, else by their well-known names', () => {
    render(
      <PersonaCard
        persona={{ ...anna, channels: ['web', 'loan-desk', 'toString'] }}
        channels={channels}
      />,
    );
    const lists = screen.getAllByRole('list');
    const shown = lists.map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    );
    expect(shown).toContainEqual(['Website', 'Loan desk', 'toString']);
  });

  it('says in words where each trait lies', () => {
    render(<PersonaCard persona={anna} />);
    expect(
      screen.getByText('Trust: 72% of the way from “Trusts people” to “Trusts figures”'),
    ).toBeInTheDocument();
  });

  it('says what it rests on', () => {
    render(<PersonaCard persona={anna} sources={sources} usedOn={4} />);
    expect(screen.getByText('Statistical research')).toBeVisible();
    expect(
      screen.getByText(/interviews n 18 · survey n 1,204 · updated Nov 3, 2026 · used on 4 maps/),
    ).toBeVisible();
  });

  it('names the maps it is used on, by links where the host gives them', () => {
    const maps = [
      <a key="mortgage" href="/maps/mortgage">
        Mortgage
      </a>,
      ...['Refinancing', 'Moving', 'Renting'],
    ];
    render(<PersonaCard persona={stranger} usedOn={maps} />);
    expect(screen.getByRole('article')).toHaveTextContent(
      /used on 4 maps · Mortgage · Refinancing · Moving$/,
    );
    expect(screen.getByRole('link', { name: 'Mortgage' })).toHaveAttribute(
      'href',
      '/maps/mortgage',
    );
  });

  it("puts the host's buttons beside the name", () => {
    render(<PersonaCard persona={anna} actions={<button type="button">Edit Anna</button>} />);
    expect(
      within(screen.getByRole('article')).getByRole('button', { name: 'Edit Anna' }),
    ).toBeVisible();
  });

  it('does not list more sources than can be read', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...sources[0]!, id: `s${index}` }));
    render(<PersonaCard persona={{ ...anna, sources: many.map(({ id }) => id) }} sources={many} />);
    expect(screen.getByText(/ · 37 more · /)).toBeVisible();
  });

  it('in short says what they want, what hurts, and that it was assumed', () => {
    render(<PersonaCard persona={tuan} variant="compact" sources={sources} />);
    expect(screen.getByRole('article')).toHaveTextContent(/Moving up · 39%/);
    expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual([
      'Keep the low rate',
      'One visit, not four',
      'Two loans at once',
    ]);
    expect(screen.getByText(/· workshop, Sep 2, 2026/)).toBeVisible();
  });

  it('says what to begin with when nothing is known', () => {
    render(<PersonaCard persona={{ ...stranger, name: '\u200b' }} />);
    expect(screen.getByRole('heading', { name: 'Unnamed persona' })).toBeVisible();
    expect(screen.getByText(/^Nothing is known about this persona yet\./)).toBeVisible();
  });

  it('shows a portrait from the document, and the initials without one', () => {
    const { rerender } = render(
      <PersonaCard persona={{ ...anna, portrait: { src: pixel, alt: 'Anna at her desk' } }} />,
    );
    expect(screen.getByRole('img', { name: 'Anna at her desk' })).toHaveAttribute('src', pixel);
    rerender(<PersonaCard persona={anna} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText('AM')).toBeVisible();
  });

  it('loads a portrait from elsewhere only where the host allows it', () => {
    const remote = { ...anna, portrait: { src: 'https://example.org/anna.png', alt: 'Anna' } };
    const { rerender } = render(<PersonaCard persona={remote} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    rerender(
      <SojournProvider allowRemoteImages>
        <PersonaCard persona={remote} />
      </SojournProvider>,
    );
    expect(screen.getByRole('img', { name: 'Anna' })).toBeVisible();
    rerender(
      <SojournProvider allowRemoteImages>
        <PersonaCard persona={remote} allowRemoteImages={false} />
      </SojournProvider>,
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it("keeps the document's language apart from the interface's", () => {
    render(<PersonaCard persona={anna} messages={vietnamese} language="en" />);
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'vi');
    expect(screen.getByRole('heading', { name: 'Anna Müller' })).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('heading', { name: 'Điều thúc đẩy họ' })).toBeVisible();
  });
});
