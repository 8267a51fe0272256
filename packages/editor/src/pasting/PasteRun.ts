import { limits, type Command, type Id, type JourneyLayout, type Measure } from '@sojourn/core';
import { numberOf } from '../scoring/numberOf';
import { missingMeasure } from '../scoring/ratedMeasures';
import { isOnScale } from '../scoring/scaleSteps';
import type {
  PasteColumn,
  PasteOptions,
  PastePlan,
  PasteRefusal,
  PasteRefusalCode,
  PasteThing,
} from './types';

const limited = {
  stages: 'tooManyStages',
  touchpoints: 'tooManyTouchpoints',
  cards: 'tooManyCards',
} as const;

/** A plan while it is made: what is done so far, what is left out, and how much room there is. */
export class PasteRun {
  readonly layout: JourneyLayout;
  readonly options: PasteOptions;
  readonly commands: Command[] = [];
  readonly added: Record<PasteThing, number> = {
    ...{ stages: 0, touchpoints: 0, cards: 0, ratings: 0, opportunities: 0, channels: 0 },
  };
  readonly refusals: PasteRefusal[] = [];
  changed = 0;

  readonly #room: Record<keyof typeof limited, number>;
  readonly #declared = new Set<Id>();

  constructor(layout: JourneyLayout, options: PasteOptions) {
    this.layout = layout;
    this.options = options;
    const { stages } = layout.journey;
    const touchpoints = stages.flatMap((stage) => stage.touchpoints);
    const cards = [...stages, ...touchpoints].reduce((sum, thing) => sum + thing.cards.length, 0);
    this.#room = {
      stages: limits.stages - stages.length,
      touchpoints: limits.touchpoints - touchpoints.length,
      cards: limits.cards - cards,
    };
  }

  refuse(code: PasteRefusalCode, row: number, values: PasteRefusal['values'] = {}): false {
    this.refusals.push({ code, row, values: { ...values, row } });
    return false;
  }

  /** Whether a text fits into a field. */
  fits(text: string, row: number): boolean {
    return text.length <= limits.field || this.refuse('tooLong', row, { limit: limits.field });
  }

  /** Whether there is room for one more thing; it is counted then. */
  takes(thing: PasteThing, row: number): boolean {
    if (thing in limited) {
      const kind = thing as keyof typeof limited;
      if (this.#room[kind] <= 0) return this.refuse(limited[kind], row, { limit: limits[kind] });
      this.#room[kind] -= 1;
    }
    this.added[thing] += 1;
    return true;
  }

  /** The number in a cell, where it is one and on the measure's scale. */
  number(text: string, row: number, measure: Measure): number | undefined {
    const value = numberOf(text, this.options.locale);
    if (value === undefined) this.refuse('notNumber', row, { text });
    else if (isOnScale(value, measure)) return value;
    else this.refuse('offScale', row, { value, measure: measure.name });
    return undefined;
  }

  /** Declares a well-known measure before its first rating. */
  declare(measure: Measure) {
    if (this.#declared.has(measure.id)) return;
    this.#declared.add(measure.id);
    const missing = missingMeasure(this.layout.journey, measure.id, this.options.words);
    if (missing) this.commands.push({ type: 'measure.add', value: missing });
  }

  plan(columns: readonly PasteColumn[] = []): PastePlan {
    const { commands, added, changed, refusals } = this;
    return { commands, added, changed, refusals, columns };
  }
}

/** Whether a row has nothing in it. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell === '');
}
