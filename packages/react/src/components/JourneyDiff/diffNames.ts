import type { Journey } from '@sojourn/core';

/** What the things of a journey are called, by `kind id`; what has no name of its own is left out. */
export function diffNames(journey: Journey): Map<string, string> {
  const names = new Map<string, string>([[`journey ${journey.id}`, journey.title]]);
  for (const stage of journey.stages) {
    names.set(`stage ${stage.id}`, stage.title);
    for (const { id, text } of stage.cards) names.set(`card ${id}`, text);
    for (const touchpoint of stage.touchpoints) {
      names.set(`touchpoint ${touchpoint.id}`, touchpoint.title);
      for (const { id, text } of touchpoint.cards) names.set(`card ${id}`, text);
    }
  }
  for (const { id, name } of journey.personas) names.set(`persona ${id}`, name);
  for (const { id, title } of journey.sources) names.set(`source ${id}`, title);
  for (const { id, label } of journey.paths) names.set(`path ${id}`, label ?? '');
  for (const { id, title, actions } of journey.opportunities) {
    names.set(`opportunity ${id}`, title);
    for (const action of actions) names.set(`action ${action.id}`, action.title);
  }
  return names;
}
