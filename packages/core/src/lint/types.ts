import type { Command } from '../commands/types';
import type { MessageValues } from '../message';
import type { Id, Issue, Journey } from '../types';
import type { LintRule } from './messages';

/** Something about a journey that a colleague would point out. */
export interface LintFinding extends Issue {
  /** The rule that found it. */
  code: LintRule;
  /** JSON Pointer into the journey. */
  path: string;
  /** The thing that it is about, where that has an id. A rating's is its touchpoint's. */
  id?: Id;
  severity: 'warning' | 'info';
  /** What the message names, for a message in another language. */
  values: MessageValues;
  /** The command that repairs it, where one does without guessing. */
  fix?: Command;
}

/** What `lintJourney` goes by: the day, the rules and their measures. */
export interface LintOptions {
  /** The day on which it is looked at, ISO. Left out: nothing is past its review date. */
  today?: string | undefined;
  /** Rules to leave out, or to set how grave they are. @defaultValue all of them, as they are */
  rules?: Partial<Record<LintRule, false | 'warning' | 'info'>> | undefined;
  /** The most touchpoints that a reader takes in at a time. @defaultValue 60 */
  maxTouchpoints?: number | undefined;
  /**
   * Words by which an organization names its own work, not the customer's, in the journey's language.
   * @defaultValue such words of English, Vietnamese, Polish and Arabic
   */
  insideWords?: readonly string[] | undefined;
}

/** What a rule found, before the message is written. */
export interface Found {
  path: string;
  id?: Id;
  values?: MessageValues;
  fix?: Command;
}

/** What a rule is told. */
export interface Seen {
  journey: Journey;
  today: string | undefined;
  maxTouchpoints: number;
  insideWords: readonly string[];
}

/** Finds one thing that is weak, wherever it is. */
export type Rule = (seen: Seen) => Iterable<Found>;
