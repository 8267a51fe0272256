import type { Comment } from '../comments/types';

/** Comments on a journey, some of them about a thing; for tests and stories. */
export function sampleComments(about: string): Comment[] {
  return [
    {
      id: 'first',
      about,
      text: 'Is this still so? The branch says that it changed in spring.',
      author: 'Mai',
      at: '2026-11-03T09:30:00Z',
      resolved: false,
    },
    {
      id: 'reply',
      about,
      text: 'I ask them on Monday.',
      author: 'Jonas',
      at: '2026-11-04T08:00:00Z',
      resolved: false,
      replyTo: 'first',
    },
    {
      id: 'whole',
      about: '',
      text: 'Who presents this in December?',
      author: 'Layla',
      at: '2026-11-05T08:00:00Z',
      resolved: false,
    },
    {
      id: 'settled',
      about,
      text: 'The title is too long.',
      author: 'Jonas',
      at: '2026-10-01T08:00:00Z',
      resolved: true,
    },
    {
      id: 'lost',
      about: 'long-gone',
      text: 'This letter is not sent any more.',
      author: '',
      at: '2026-09-01T08:00:00Z',
      resolved: false,
    },
  ];
}
