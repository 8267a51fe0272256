import { wellKnownLane } from '../wellKnown/lanes';
import { wellKnownMeasure } from '../wellKnown/measures';
import type { Id, Journey } from '../types';
import { nameWords } from '../words/en/names';
import { templateWords } from '../words/en/templates';
import type { TemplateWords } from '../words/words';
import { outlines, type TemplateId } from './outlines';

/** What a new journey is called, and in what language it begins. */
export interface CreateJourneyOptions {
  /** The language of titles and questions, and of the journey. @defaultValue English */
  words?: TemplateWords;
  /** Left out: the template's id. */
  id?: Id;
  /** Left out: the template's title. */
  title?: string;
}

const english: TemplateWords = { ...templateWords, ...nameWords };

/**
 * A new journey: stages and lanes without touchpoints, and at each stage a note with the question
 * that opens the conversation about it. Hide or delete the lane `note` when it is answered. The same
 * arguments always give the same document.
 *
 * @param templateId - left out: `current-state`
 * @throws for an id that is no template's
 *
 * @example
 * createJourney('service-blueprint', { id: 'repair', title: 'A repair at home' })
 */
export function createJourney(
  templateId: TemplateId = 'current-state',
  { words = english, id = templateId, title }: CreateJourneyOptions = {},
): Journey {
  if (!Object.hasOwn(outlines, templateId)) {
    throw new Error(
      `createJourney (@sojourn/core): there is no template "${templateId}", so no journey was made. Use one of: ${Object.keys(outlines).join(', ')}.`,
    );
  }
  const { kind, stages, lanes, lines } = outlines[templateId];
  const emotion = wellKnownMeasure('emotion', words);
  return {
    format: 'sojourn.journey',
    version: 1,
    id,
    title: title ?? words.templates[templateId].title,
    kind,
    language: words.language,
    stages: stages.map(([key, phase]) => ({
      id: `stage-${key}`,
      title: words.stages[key].title,
      ...(phase && { phase }),
      touchpoints: [],
      cards: [{ id: `question-${key}`, lane: 'note', text: words.stages[key].question }],
    })),
    lanes: lanes.flatMap((laneId) => {
      const lane = wellKnownLane(laneId);
      const line = lines?.[laneId];
      return lane ? [{ ...lane, ...(line && { line }) }] : [];
    }),
    personas: [],
    channels: [],
    measures: emotion && lanes.includes('curve') ? [emotion] : [],
    sources: [],
    paths: [],
    opportunities: [],
  };
}
