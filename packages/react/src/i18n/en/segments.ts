export const segments = {
  name: 'Shares of the customers',
  /** The picture in one sentence. */
  summary: {
    one: '“{largest}” is the one segment: {share} of the customers.',
    other: '{count} segments. The largest is “{largest}”: {share} of the customers.',
  },
  covered: 'Together they cover {share}.',
  over: 'Together the shares make {share}, so that segments overlap or a number is wrong. The bar is drawn smaller to fit.',
  segment: 'Segment',
  share: 'Share',
  rest: 'Unknown',
  notKnown: 'not known',
  /** A share that would be rounded to nothing. */
  under: 'under {share}',
  empty: 'No shares yet. Say how large a part of the customers each segment is.',
} as const;
