import type { Message } from '@sojourn/core';
import type { en } from './en';

/** English's keys, each translated; a plural stays a plural. */
export type Catalogue = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string
    ? string
    : Exclude<Message, string>;
};

/** The name of a sentence or a label. */
export type MessageKey = keyof typeof en;
