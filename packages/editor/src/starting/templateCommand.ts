import type { Changes, Command, Id, Journey, Lane, Stage } from '@sojourn/core';

/** What filling a journey from a template does. */
export interface TemplatePlan {
  /** One step: all of it, or nothing. */
  command: Command;
  stageCount: number;
  /** Lanes that are not there yet. */
  laneCount: number;
  /** The first of the new stages. */
  firstStage: Id | undefined;
}

function idsOf(journey: Journey): Set<Id> {
  const { stages, lanes, personas, channels, measures, sources, paths, opportunities } = journey;
  const ids = new Set<Id>();
  const lists = [stages, lanes, personas, channels, measures, sources, paths, opportunities];
  for (const list of lists) for (const { id } of list) ids.add(id);
  for (const { touchpoints, cards } of stages) {
    for (const { id } of cards) ids.add(id);
    for (const touchpoint of touchpoints) {
      ids.add(touchpoint.id);
      for (const { id } of touchpoint.cards) ids.add(id);
    }
  }
  for (const { actions } of opportunities) for (const { id } of actions) ids.add(id);
  return ids;
}

function isSameKind(one: Lane, other: Lane): boolean {
  return one.kind === other.kind && one.topic === other.topic;
}

/** Lanes of the template that the journey lacks, each where the template's order wants it. */
function laneCommands(
  journey: Journey,
  template: Journey,
  fresh: (kind: string, id: Id) => Id,
): { commands: Command[]; lanes: Map<Id, Id> } {
  const commands: Command[] = [];
  const lanes = new Map<Id, Id>();
  const order = [...journey.lanes];
  let place = 0;
  for (const lane of template.lanes) {
    const there = order.find((one) => isSameKind(one, lane));
    if (there) {
      lanes.set(lane.id, there.id);
      place = Math.max(place, order.indexOf(there) + 1);
      if (lane.line && !there.line) {
        commands.push({ type: 'lane.update', id: there.id, changes: { line: lane.line } });
      }
      continue;
    }
    const value = { ...lane, id: fresh('lane', lane.id) };
    lanes.set(lane.id, value.id);
    commands.push({ type: 'lane.add', value, index: place });
    order.splice(place, 0, value);
    place += 1;
  }
  return { commands, lanes };
}

function journeyChanges(journey: Journey, template: Journey): Changes<Journey> | undefined {
  if (journey.stages.length > 0) return undefined;
  const { kind = template.kind, language = template.language } = journey;
  if (kind === journey.kind && language === journey.language) return undefined;
  return { kind, language };
}

/**
 * Fills a journey from a template, as one command: its stages after those that are there, the lanes
 * and measures that are missing. What a journey without stages does not say of itself, its kind and
 * language, is the template's. Pure: new ids come from `newId`, where the template's are taken.
 *
 * @example
 * editor.apply(templateCommand(journey, createJourney('service-blueprint'), newId).command);
 */
export function templateCommand(
  journey: Journey,
  template: Journey,
  newId: (kind: string) => Id,
): TemplatePlan {
  const taken = idsOf(journey);
  const fresh = (kind: string, id: Id) => {
    const free = taken.has(id) ? newId(kind) : id;
    taken.add(free);
    return free;
  };
  const commands: Command[] = [];
  const changes = journeyChanges(journey, template);
  if (changes) commands.push({ type: 'journey.update', changes });
  const known = new Set(journey.measures.map(({ id }) => id));
  for (const measure of template.measures) {
    if (!known.has(measure.id)) commands.push({ type: 'measure.add', value: measure });
  }
  const { commands: laneSteps, lanes } = laneCommands(journey, template, fresh);
  commands.push(...laneSteps);
  const stages = template.stages.map((stage): Stage => ({
    ...stage,
    id: fresh('stage', stage.id),
    cards: stage.cards.map((card) => ({
      ...card,
      id: fresh('question', card.id),
      lane: lanes.get(card.lane) ?? card.lane,
    })),
  }));
  commands.push(...stages.map((value): Command => ({ type: 'stage.add', value })));
  return {
    command: { type: 'batch', commands },
    stageCount: stages.length,
    laneCount: laneSteps.filter(({ type }) => type === 'lane.add').length,
    firstStage: stages[0]?.id,
  };
}
