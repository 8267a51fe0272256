/** The tones that a document may name, in the order of the schema. */
export const toneNames = [
  'neutral',
  'blue',
  'teal',
  'green',
  'olive',
  'amber',
  'orange',
  'red',
  'pink',
  'violet',
] as const;

/** The steps of the emotion scale, worst first. */
export const emotionNames = [
  'very-negative',
  'negative',
  'neutral',
  'positive',
  'very-positive',
] as const;

/** How many stage tints there are; stage number n takes `band` n modulo this. */
export const bandCount = 6;
