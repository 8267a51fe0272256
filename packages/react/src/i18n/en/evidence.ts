/** How well something is known, by its sources. */
export const evidence = {
  assumption: 'Assumption',
  internal: 'Internal knowledge',
  qualitative: 'Qualitative research',
  quantitative: 'Quantitative research',
  withAnswers: '{grade}, n {n}',
} as const;
