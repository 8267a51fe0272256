import { scoreOf, type RatingQuery } from '../ratings';
import type { Card, Id, Journey, Rating, Touchpoint } from '../types';
import type { JourneyChange } from './types';

/** Which of the two a thing is about: those it names, or everybody. */
function concerned(personas: readonly Id[] | undefined, [first, second]: readonly [Id, Id]) {
  const isAbout = (id: Id) => personas === undefined || personas.includes(id);
  return { first: isAbout(first), second: isAbout(second) };
}

/** Something that exists for one of the two: removed where only the first has it, else added. */
function oneSided(onlySecond: boolean, value: object, path: string): object {
  return onlySecond
    ? { kind: 'added', after: value, afterPath: path }
    : { kind: 'removed', before: value, beforePath: path };
}

/** What one of the two was asked, once for each measure, aspect and viewpoint. */
function askedOf({ ratings }: Touchpoint, pair: readonly [Id, Id]) {
  const asked = new Map<string, { query: Omit<RatingQuery, 'personas'>; index: number }>();
  ratings.forEach((rating, index) => {
    if (rating.persona === undefined || !pair.includes(rating.persona)) return;
    const { measure, aspect = 'experienced', viewpoint = 'customer' } = rating;
    const id = [measure, aspect, viewpoint].join('/');
    if (!asked.has(id)) asked.set(id, { query: { measure, aspect, viewpoint }, index });
  });
  return asked;
}

/**
 * How two personas' ways over one map differ, in the shape that `diffJourneys` gives: the first
 * persona stands before, the second after. A touchpoint or a card for the first alone is `removed`,
 * for the second alone `added`; a rating is `changed` in its `value` where both were asked, else it
 * is there for one alone. A persona without an own rating has everybody's.
 *
 * @example
 * diffPersonas(journey, ['anna', 'tuan'])
 */
export function diffPersonas(journey: Journey, pair: readonly [Id, Id]): JourneyChange[] {
  const changes: object[] = [];
  const [first, second] = pair;

  function compareCards(cards: readonly Card[], path: string, where: object) {
    cards.forEach((card, index) => {
      const about = concerned(card.personas, pair);
      if (about.first === about.second) return;
      const { id } = card;
      const side = oneSided(about.second, card, `${path}/cards/${index}`);
      changes.push({ ...side, thing: 'card', id, ...where });
    });
  }

  function compareRatings(touchpoint: Touchpoint, path: string, where: object) {
    for (const [id, { query, index }] of askedOf(touchpoint, pair)) {
      const of = (persona: Id): Rating | undefined => {
        const score = scoreOf(touchpoint, { ...query, personas: new Set([persona]) });
        return score && { ...query, persona, ...score };
      };
      const before = of(first);
      const after = of(second);
      if (before?.value === after?.value) continue;
      const at = `${path}/ratings/${index}`;
      if (before && after) {
        const change = { kind: 'changed', field: 'value', from: before.value, to: after.value };
        const sides = { before, after, beforePath: at, afterPath: at };
        changes.push({ ...change, thing: 'rating', id, ...where, ...sides });
      } else {
        const side = oneSided(after !== undefined, (after ?? before) as Rating, at);
        changes.push({ ...side, thing: 'rating', id, ...where });
      }
    }
  }

  if (first === second) return [];
  journey.stages.forEach((stage, stageIndex) => {
    const stagePath = `/stages/${stageIndex}`;
    compareCards(stage.cards, stagePath, { stage: stage.id });
    stage.touchpoints.forEach((touchpoint, index) => {
      const path = `${stagePath}/touchpoints/${index}`;
      const where = { stage: stage.id, touchpoint: touchpoint.id };
      const meets = concerned(touchpoint.personas, pair);
      if (meets.first && meets.second) {
        compareRatings(touchpoint, path, where);
        compareCards(touchpoint.cards, path, where);
      } else if (meets.first !== meets.second) {
        const side = oneSided(meets.second, touchpoint, path);
        changes.push({ ...side, thing: 'touchpoint', id: touchpoint.id, ...where });
      }
    });
  });
  return changes as JourneyChange[];
}
