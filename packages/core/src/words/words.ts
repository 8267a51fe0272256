import type { Message } from '../message';
import type { en } from './en';

/** English's keys, each with a text, or with one for each plural category where English has such. */
type Worded<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string
    ? string
    : Part[Key] extends { other: string }
      ? Exclude<Message, string>
      : Worded<Part[Key]>;
};

/**
 * A language's words: plain data that can be sent, compared and translated. English is what comes
 * without asking; `@sojourn/core/words/vi`, `/pl` and `/ar` hold the others.
 */
export interface Words extends Worded<typeof en> {}

/** The words of `describeJourney`. */
export type SummaryWords = Pick<Words, 'language' | 'emotions' | 'summary'>;
/** The words of the templates. */
export type TemplateWords = Pick<
  Words,
  'language' | 'templates' | 'stages' | 'measures' | 'channels'
>;
/** The words of `laneGuidance`. */
export type GuidanceWords = Pick<Words, 'guidance'>;
/** What well-known measures and channels are called. */
export type NameWords = Pick<Words, 'measures' | 'channels'>;
