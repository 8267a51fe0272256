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
 * A language's words: plain data that can be sent, compared and translated. English comes with the
 * package's root; `@sojourn/core/words/vi`, `/pl` and `/ar` hold the others.
 */
export interface Words extends Worded<typeof en> {}
