export const traits = {
  /** Heard: where one of several people stands. */
  place: '{name}, {label}: {share} of the way from “{low}” to “{high}”',
  empty:
    'No traits yet. Name two ends, “trusts people” and “trusts figures”, and where they stand.',
} as const;
