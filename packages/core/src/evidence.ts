import type { Card, Id, Journey, Lane, Source } from './types';

/** How well something is known, best first. */
export const evidenceGrades = ['quantitative', 'qualitative', 'internal', 'assumption'] as const;

/**
 * How well something is known. `assumption`: it rests on nothing. `internal`: on a workshop or on
 * desk research. `qualitative`: on interviews, observation or support cases. `quantitative`: on a
 * survey, analytics or CRM data.
 */
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** What a card or a rating rests on. */
export interface Evidence {
  grade: EvidenceGrade;
  /**
   * Answers or cases of the largest source of this grade. Sources are not summed up: the same people
   * may stand in several of them.
   */
  n?: number;
  /** ISO date of the newest source of this grade. */
  on?: string;
}

/** How many cards are known how well. */
export interface EvidenceRow {
  grade: EvidenceGrade;
  count: number;
}

/** How much of a journey rests on research. */
export interface EvidenceShares {
  /** One for each grade, best first, also where none has it. */
  rows: EvidenceRow[];
  /** Cards that say something about customers. */
  count: number;
  /** The share of them that rests on qualitative or quantitative research, 0 to 1. */
  researched: number;
  /** ISO date until which the journey should have been reviewed, where that has passed. */
  pastReview?: string;
}

const gradeOf: Record<Source['kind'], EvidenceGrade> = {
  survey: 'quantitative',
  analytics: 'quantitative',
  crm: 'quantitative',
  interview: 'qualitative',
  observation: 'qualitative',
  support: 'qualitative',
  desk: 'internal',
  workshop: 'internal',
};

/** Cards that are the team's own and claim nothing about customers. */
const ownTopics = new Set<Lane['topic']>(['note', 'idea', 'image']);

/** Whether the cards of a lane claim something about customers, so that they ask for evidence. */
export function needsEvidence({ topic }: Pick<Lane, 'topic'>): boolean {
  return !ownTopics.has(topic);
}

/**
 * What something rests on: the best grade of its sources, with the largest n and the newest date of
 * that grade. An id that no source has counts for nothing.
 *
 * @param ids - a card's `sources`, or a rating's `source` in a list
 *
 * @example
 * evidenceOf(card.sources, journey.sources) // { grade: 'qualitative', n: 18, on: '2026-06-19' }
 */
export function evidenceOf(ids: readonly Id[] = [], sources: readonly Source[] = []): Evidence {
  const own = ids.length === 0 ? [] : sources.filter(({ id }) => ids.includes(id));
  const grades = own.map(({ kind }) => gradeOf[kind]);
  const grade = evidenceGrades.find((other) => grades.includes(other)) ?? 'assumption';
  const evidence: Evidence = { grade };
  for (const { kind, n, on } of own) {
    if (gradeOf[kind] !== grade) continue;
    if (n !== undefined && n > (evidence.n ?? -1)) evidence.n = n;
    if (on !== undefined && on > (evidence.on ?? '')) evidence.on = on;
  }
  return evidence;
}

/**
 * How many of a journey's cards are known how well. Notes, ideas and pictures are the team's own and
 * are not counted.
 *
 * @param today - ISO date, to tell whether the review is overdue. Left out: not told.
 *
 * @example
 * evidenceShares(journey, '2026-11-21').researched // 0.62
 */
export function evidenceShares(journey: Journey, today?: string): EvidenceShares {
  const own = new Set(journey.lanes.filter((lane) => !needsEvidence(lane)).map(({ id }) => id));
  const ranks = new Map(
    journey.sources.map(({ id, kind }) => [id, evidenceGrades.indexOf(gradeOf[kind])]),
  );
  const assumption = evidenceGrades.length - 1;
  const counts = evidenceGrades.map(() => 0);
  const weigh = (cards: readonly Card[]) => {
    for (const card of cards) {
      if (own.has(card.lane)) continue;
      let best = assumption;
      for (const id of card.sources ?? []) best = Math.min(best, ranks.get(id) ?? assumption);
      counts[best] = (counts[best] ?? 0) + 1;
    }
  };
  for (const stage of journey.stages) {
    weigh(stage.cards);
    for (const touchpoint of stage.touchpoints) weigh(touchpoint.cards);
  }
  const rows = evidenceGrades.map((grade, index) => ({ grade, count: counts[index] ?? 0 }));
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const researched = rows
    .filter(({ grade }) => grade === 'quantitative' || grade === 'qualitative')
    .reduce((sum, row) => sum + row.count, 0);
  const { reviewBy } = journey;
  return {
    rows,
    count,
    researched: researched / Math.max(1, count),
    ...(today !== undefined &&
      reviewBy !== undefined &&
      reviewBy < today.slice(0, 10) && { pastReview: reviewBy }),
  };
}
