/** What a card says beside its text. */
export const card = {
  untold: 'Nothing is written here yet.',
  showAll: 'Show all',
  openLink: 'Open the link',
  /** Personas that find no room. */
  others: '+{count}',
  needs: { one: 'Depends on {count} other card', other: 'Depends on {count} other cards' },
} as const;
