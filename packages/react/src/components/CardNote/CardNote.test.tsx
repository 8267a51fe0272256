import type { Card, Lane } from '@sojourn/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { anna, endless, sources, stranger, tuan } from '../../testing/samples';
import { CardNote } from './CardNote';

const call: Card = {
  id: 'call',
  lane: 'pain',
  text: 'Told after twelve days.',
  personas: ['anna'],
  sources: ['workshop', 'interviews'],
};

function note(part: Partial<Card> = {}, topic: Lane['topic'] = 'pain') {
  return (
    <CardNote
      card={{ ...call, ...part }}
      lane={{ topic }}
      personas={[anna, tuan]}
      sources={sources}
    />
  );
}

describe('CardNote', () => {
  describeConformance(note({ text: endless, href: '/calls' }, 'quote'), HTMLElement);

  it('shows its text, whom it is about, and the best of what it rests on', () => {
    render(note());
    expect(screen.getByText('Told after twelve days.')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Anna Müller' })).toHaveTextContent('AM');
    expect(screen.queryByRole('img', { name: 'Tuấn Nguyễn' })).not.toBeInTheDocument();
    expect(screen.getByText('Qualitative research, n 18')).toBeVisible();
  });

  it('says when the research was, and calls what rests on nothing an assumption', () => {
    const { rerender } = render(note({ sources: ['workshop'] }));
    expect(screen.getByText('Internal knowledge · Sep 2, 2026')).toBeVisible();
    rerender(note({ sources: [] }));
    expect(screen.getByText('Assumption')).toBeVisible();
  });

  it.each(['note', 'idea', 'image'] as const)(
    'asks a card of the topic %s for no evidence',
    (topic) => {
      render(note({}, topic));
      expect(screen.queryByText(/research|Assumption/)).not.toBeInTheDocument();
    },
  );

  it('says nothing about evidence where the document has no sources', () => {
    render(<CardNote card={call} />);
    expect(screen.queryByText(/Assumption/)).not.toBeInTheDocument();
  });

  it('counts the cards that it depends on', () => {
    render(note({ needs: ['a', 'b'] }));
    expect(screen.getByText(/Depends on 2 other cards/)).toBeVisible();
  });

  it('counts personas that find no room, and names them', () => {
    const crowd = Array.from({ length: 9 }, (_, n) => ({
      ...stranger,
      id: `p${n}`,
      name: `Guest ${n}`,
    }));
    render(<CardNote card={{ ...call, personas: crowd.map(({ id }) => id) }} personas={crowd} />);
    expect(screen.getByRole('img', { name: 'Guest 3' })).toBeVisible();
    expect(
      screen.getByRole('img', { name: 'Guest 4 · Guest 5 · Guest 6 · Guest 7 · Guest 8' }),
    ).toHaveTextContent('+5');
  });

  it('folds a long text, and opens it without a script', async () => {
    const user = userEvent.setup();
    const text = `${'He waits. '.repeat(40)}Then he leaves.`;
    render(note({ text }));
    expect(screen.getByText(/Then he leaves\./)).not.toBeVisible();
    // Keys open it in a browser; jsdom knows the press alone.
    await user.click(screen.getByText(/Show all/));
    expect(screen.getByText(/Then he leaves\./)).toBeVisible();
  });

  it('links its text, and a folded one beside it', () => {
    const { rerender } = render(note({ href: '/calls' }));
    expect(screen.getByRole('link', { name: call.text })).toHaveAttribute('href', '/calls');
    rerender(note({ href: '/calls', text: endless }));
    expect(screen.getByRole('link', { name: 'Open the link' })).toHaveAttribute('href', '/calls');
    rerender(note({ href: 'javascript:alert(1)' }));
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText(call.text)).toBeVisible();
  });

  it('shows a picture of its own site, and no other unless allowed', () => {
    const image = { src: 'https://example.org/desk.png', alt: 'The desk' };
    const { rerender } = render(note({ image: { ...image, src: '/desk.png' } }));
    expect(screen.getByRole('img', { name: 'The desk' })).toHaveAttribute('src', '/desk.png');
    rerender(note({ image }));
    expect(screen.queryByRole('img', { name: 'The desk' })).not.toBeInTheDocument();
    rerender(note({ image }, 'image'));
    expect(screen.getByText('The desk')).toBeVisible();
    rerender(<CardNote card={{ ...call, image }} allowRemoteImages />);
    expect(screen.getByRole('img', { name: 'The desk' })).toHaveAttribute('src', image.src);
  });

  it('says that nothing is written', () => {
    render(<CardNote card={{ id: 'new', lane: 'pain', text: ' ' }} />);
    expect(screen.getByText('Nothing is written here yet.')).toBeVisible();
  });

  it('speaks the language of its messages', () => {
    render(<CardNote card={{ ...call, needs: ['a'] }} sources={sources} messages={pl} />);
    expect(screen.getByText('Badania jakościowe, n 18 · Zależy od 1 innej karty')).toBeVisible();
  });

  it('never lets a text become markup', () => {
    const html = renderToString(note({ text: '</style><img src=x onerror=alert(1)>' }));
    expect(html).not.toContain('<img');
  });
});
