/** What the choices of a document are called that no other section names. */
export const choices = {
  direct: 'direct contact',
  owned: 'our own',
  /** Kinds of paths. */
  branch: 'Branch',
  loop: 'Loop',
  skip: 'Skip',
  exit: 'Exit',
  /** Tones. */
  neutral: 'neutral',
  blue: 'blue',
  teal: 'teal',
  green: 'green',
  olive: 'olive',
  amber: 'amber',
  orange: 'orange',
  red: 'red',
  pink: 'pink',
  violet: 'violet',
} as const;
