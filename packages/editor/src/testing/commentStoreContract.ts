import type { CommentDraft, CommentStore } from '../comments/types';

/** One thing that every store of comments has to do, empty at first; it rejects where it does not. */
export interface CommentRule {
  name: string;
  check: (store: CommentStore) => Promise<void>;
}

function same(actual: unknown, expected: unknown) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (found !== wanted) throw new Error(`Expected ${wanted}, found ${found}`);
}

function draft(text: string, more: Partial<CommentDraft> = {}): CommentDraft {
  return { journey: 'mortgage', about: 'call', text, author: 'Mai', ...more };
}

/** What every `CommentStore` does. */
export const commentStoreContract: readonly CommentRule[] = [
  {
    name: 'has nothing at first',
    check: async (store) => same(await store.list('mortgage'), []),
  },
  {
    name: 'gives a comment an id and a time, and lists it with its journey, oldest first',
    async check(store) {
      const first = await store.add(draft('Zażółć “مرحبا” 😀'));
      const second = await store.add(draft('Two', { about: '', replyTo: first.id }));
      await store.add(draft('Elsewhere', { journey: 'other' }));
      same(await store.list('mortgage'), [first, second]);
      same([first.text, first.author, first.resolved], ['Zażółć “مرحبا” 😀', 'Mai', false]);
      same([second.about, second.replyTo], ['', first.id]);
      same(Number.isNaN(Date.parse(first.at)) || first.id === second.id, false);
    },
  },
  {
    name: 'resolves a thread, and opens it again',
    async check(store) {
      const { id } = await store.add(draft('One'));
      for (const resolved of [true, false]) {
        await store.resolve(id, resolved);
        same((await store.list('mortgage'))[0]?.resolved, resolved);
      }
    },
  },
  {
    name: 'removes a comment with its replies, where it removes any',
    async check(store) {
      if (!store.remove) return;
      const first = await store.add(draft('One'));
      await store.add(draft('Reply', { replyTo: first.id }));
      const kept = await store.add(draft('Kept'));
      await store.remove(first.id);
      same(await store.list('mortgage'), [kept]);
    },
  },
  {
    name: 'tells who watches a journey, until that is ended',
    async check(store) {
      let heard = 0;
      const end = store.watch?.('mortgage', () => (heard += 1));
      if (!end) return;
      const { id } = await store.add(draft('One'));
      await store.add(draft('Elsewhere', { journey: 'other' }));
      await store.resolve(id, true);
      await new Promise((resolve) => setTimeout(resolve, 20));
      same(heard, 2);
      end();
      await store.resolve(id, false);
      await new Promise((resolve) => setTimeout(resolve, 20));
      same(heard, 2);
    },
  },
];
