import type { Opportunity } from './types';

/** How far an opportunity is. */
export type OpportunityStatus = NonNullable<Opportunity['status']>;

const statuses: readonly OpportunityStatus[] = ['idea', 'planned', 'doing', 'done', 'dropped'];

/** Where an opportunity lies between little and much value, little and much effort. */
export type OpportunityField = 'quick-win' | 'big-bet' | 'fill-in' | 'think-twice';

/** The opportunities of one status, in the document's order. */
export interface OpportunityColumn {
  status: OpportunityStatus;
  opportunities: readonly Opportunity[];
}

/** The opportunities by status, from idea to dropped, with those without one among the ideas. */
export function opportunitiesByStatus(opportunities: readonly Opportunity[]): OpportunityColumn[] {
  return statuses.map((status) => ({
    status,
    opportunities: opportunities.filter((each) => (each.status ?? 'idea') === status),
  }));
}

/** An opportunity of which both sides are known. */
export interface RatedOpportunity {
  /** From 1: what brings most for least effort. */
  rank: number;
  opportunity: Opportunity;
  /** 0 to 10. */
  value: number;
  /** 0 to 10. */
  effort: number;
  field: OpportunityField;
}

/** What stands at one place of the picture. */
export interface OpportunityDot {
  value: number;
  effort: number;
  /** Of whom more than one may stand here. */
  rated: readonly RatedOpportunity[];
}

/** Value against effort, of what is still to be decided or done. */
export interface OpportunityMatrix {
  rated: readonly RatedOpportunity[];
  dots: readonly OpportunityDot[];
  /** Still open, but with value or effort unknown. */
  unrated: number;
  /** Done or dropped: not in the picture. */
  settled: number;
}

/**
 * The field of a value and an effort. A quick win has more value and less effort than the middle; what
 * lies on the line counts as the cautious side.
 *
 * @param middle - where little ends and much begins, 0 to 10
 */
export function opportunityField(
  { value, effort }: { value: number; effort: number },
  middle = 5,
): OpportunityField {
  if (value > middle) return effort < middle ? 'quick-win' : 'big-bet';
  return effort < middle ? 'fill-in' : 'think-twice';
}

/** Whether it is a number on the scale; a document that was not opened may hold others. */
function isRating(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 10;
}

/**
 * The open opportunities between value and effort, those that bring most for least effort first, and
 * what stands at one place together.
 *
 * @param middle - where little ends and much begins, 0 to 10
 * @example
 * opportunityMatrix(journey.opportunities).rated.filter(({ field }) => field === 'quick-win')
 */
export function opportunityMatrix(
  opportunities: readonly Opportunity[],
  middle = 5,
): OpportunityMatrix {
  const open = opportunities.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const known = open.flatMap((opportunity) => {
    const { value, effort } = opportunity;
    return isRating(value) && isRating(effort) ? [{ opportunity, value, effort }] : [];
  });
  const rated = known
    .sort((a, b) => b.value - b.effort - (a.value - a.effort) || b.value - a.value)
    .map((each, index) => ({ ...each, rank: index + 1, field: opportunityField(each, middle) }));
  const dots = new Map<string, RatedOpportunity[]>();
  for (const each of rated) {
    const place = `${Math.round(each.value)} ${Math.round(each.effort)}`;
    const there = dots.get(place);
    if (there) there.push(each);
    else dots.set(place, [each]);
  }
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return {
    rated,
    dots: [...dots.values()].map((there) => ({
      value: mean(there.map(({ value }) => value)),
      effort: mean(there.map(({ effort }) => effort)),
      rated: there,
    })),
    unrated: open.length - rated.length,
    settled: opportunities.length - open.length,
  };
}
