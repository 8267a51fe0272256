import { describe, expect, it } from 'vitest';
import { commentStoreContract } from '../testing/commentStoreContract';
import { formatAgo, formatExact } from './formatWhen';
import { memoryCommentStore } from './memoryCommentStore';
import { isComment, openCounts, threadsOf } from './threads';
import type { Comment } from './types';

describe('memoryCommentStore', () => {
  it.each(commentStoreContract)('$name', ({ check }) => check(memoryCommentStore()));
});

function comment(id: string, more: Partial<Comment> = {}): Comment {
  const at = `2026-11-0${id.length}T09:00:00Z`;
  return { id, about: 'call', text: id, author: 'Mai', at, resolved: false, ...more };
}

describe('threadsOf', () => {
  it('puts replies, and replies to replies, in order under what they answer', () => {
    const threads = threadsOf([
      comment('aaaa', { replyTo: 'aa' }),
      comment('aa', { replyTo: 'a' }),
      comment('bbb'),
      comment('a'),
    ]);
    expect(threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
      ['a', ['aa', 'aaaa']],
      ['bbb', []],
    ]);
  });

  it('shows each comment once, whatever its reply refers to', () => {
    const odd = [
      comment('a', { replyTo: 'aa' }),
      comment('aa', { replyTo: 'a' }),
      comment('aaa', { replyTo: 'gone' }),
      comment('aaaa', { replyTo: 'aaaa' }),
    ];
    const shown = threadsOf(odd).flatMap(({ first, replies }) => [first, ...replies]);
    expect(shown.map(({ id }) => id).sort()).toEqual(odd.map(({ id }) => id));
  });
});

describe('openCounts', () => {
  it('counts threads that are not resolved, by what they are about', () => {
    const counts = openCounts([
      comment('a'),
      comment('aa', { replyTo: 'a' }),
      comment('b', { resolved: true }),
      comment('c', { about: '' }),
    ]);
    expect([...counts]).toEqual([
      ['call', 1],
      ['', 1],
    ]);
  });
});

describe('isComment', () => {
  it.each([null, 7, {}, { ...comment('a'), id: '' }, { ...comment('a'), text: 7 }])(
    'refuses %j',
    (value) => expect(isComment(value)).toBe(false),
  );

  it('takes a comment', () => expect(isComment(comment('a'))).toBe(true));
});

describe('formatAgo', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');

  it.each([
    ['2026-11-22T11:59:40Z', 'now'],
    ['2026-11-22T11:57:00Z', '3 minutes ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-03T12:00:00Z', '2 weeks ago'],
    ['2025-11-03T12:00:00Z', 'last year'],
    ['some day', 'some day'],
  ])('says of %s: %s', (at, said) => expect(formatAgo(at, now, 'en')).toBe(said));

  it('speaks the person’s language', () => {
    expect(formatAgo('2026-11-22T11:57:00Z', now, 'pl')).toBe('3 minuty temu');
  });
});

describe('formatExact', () => {
  it('leaves what is no time as it is', () => {
    expect(formatExact('some day', 'en')).toBe('some day');
    expect(formatExact('2026-11-03T12:00:00Z', 'en')).toMatch(/Nov 3, 2026/);
  });
});
