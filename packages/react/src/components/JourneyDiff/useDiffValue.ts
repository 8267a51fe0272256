import { formatNumber, type Measure, type ThingName } from '@sojourn/core';
import { choices as choiceWords } from '../../i18n/en/choices';
import { diff as diffWords } from '../../i18n/en/diff';
import { lanes as laneWords } from '../../i18n/en/lanes';
import { map as mapWords } from '../../i18n/en/map';
import { persona as personaWords } from '../../i18n/en/persona';
import { phase as phaseWords } from '../../i18n/en/phase';
import { score as scoreWords } from '../../i18n/en/score';
import { touchpoint as touchpointWords } from '../../i18n/en/touchpoint';
import { formatDate, formatShare } from '../../i18n/format';
import { useMessages } from '../../i18n/useMessages';
import { isNamedField } from './diffSections';
import type { DiffSide } from './types';
import { useDiffName } from './useDiffName';

/** A value as it is shown: a text of the document, words of the interface, or a list of either. */
export type ShownValue =
  { is: 'text'; text: string } | { is: 'words'; text: string } | { is: 'list'; items: string[] };

/** Which things the ids in a field are of. */
const references: Readonly<Partial<Record<string, readonly ThingName[]>>> = {
  channel: ['channel'],
  channels: ['channel'],
  personas: ['persona'],
  sources: ['source'],
  source: ['source'],
  measures: ['measure'],
  measure: ['measure'],
  from: ['touchpoint'],
  to: ['touchpoint'],
  at: ['touchpoint', 'stage', 'card'],
};

const dates = new Set(['reviewedOn', 'reviewBy', 'on', 'updatedOn', 'due']);
const choices = new Set(['phase', 'contact', 'control', 'moment', 'kind', 'topic', 'status']);
for (const field of ['provenance', 'line', 'tone']) choices.add(field);

/** Left out, these say no. */
const flags = new Map([
  ['hidden', false],
  ['done', false],
]);

type Words = Readonly<Partial<Record<string, string>>>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a field's value says on one side. */
export function useDiffValue(side: DiffSide) {
  const { text, locale } = useMessages('diff', diffWords);
  const { text: choice } = useMessages('choices', choiceWords);
  const { text: lane } = useMessages('lanes', laneWords);
  const { text: map } = useMessages('map', mapWords);
  const { text: persona } = useMessages('persona', personaWords);
  const { text: phase } = useMessages('phase', phaseWords);
  const { text: score } = useMessages('score', scoreWords);
  const { text: touchpoint } = useMessages('touchpoint', touchpointWords);
  const nameOf = useDiffName(side);

  /** The word for a choice: those of a thing's kind first, since some words have two meanings. */
  function choiceWord(thing: ThingName, field: string, value: string): string {
    const own: Words = { none: touchpoint('alone'), partner: touchpoint('by-partner') };
    const found =
      (field === 'contact' || field === 'control') && Object.hasOwn(own, value)
        ? own[value]
        : undefined;
    if (found !== undefined) return found;
    const sections: (readonly [object, (key: never) => string])[] =
      field === 'phase'
        ? [[phaseWords, phase]]
        : thing === 'lane' && field !== 'line'
          ? [[laneWords, lane]]
          : thing === 'source' || field === 'provenance'
            ? [[personaWords, persona]]
            : [
                [choiceWords, choice],
                [touchpointWords, touchpoint],
                [mapWords, map],
              ];
    for (const [words, say] of sections) {
      if (Object.hasOwn(words, value)) return say(value as never);
    }
    return value;
  }

  function nameOfOne(thing: ThingName, field: string, id: string): string {
    const kinds = field === 'needs' && thing === 'card' ? (['card'] as const) : references[field];
    const known = kinds?.find((kind) => side.names.has(`${kind} ${id}`)) ?? kinds?.[0];
    return known === undefined ? id : nameOf(known, id);
  }

  function listed(thing: ThingName, field: string, list: readonly unknown[]): ShownValue {
    if (list.length === 0) {
      const isAbout = field === 'personas';
      return { is: 'words', text: text(isAbout ? 'nobody' : 'notSet') };
    }
    const items = list.map((item) => {
      if (!isRecord(item)) return nameOfOne(thing, field, written(item));
      const { label, value, low, high } = item;
      if (typeof value === 'number') {
        const share = formatShare(value, locale);
        return persona('trait', {
          label: written(label),
          share,
          low: written(low),
          high: written(high),
        });
      }
      return `${written(label)}: ${written(value)}`;
    });
    return { is: 'list', items };
  }

  function recordText(field: string, value: Readonly<Record<string, unknown>>): string {
    if (field !== 'scale') return written(value['alt']) || written(value['src']).slice(0, 80);
    const { min, max, unit } = value as unknown as Measure['scale'];
    const low = formatNumber(min, locale);
    const range = score('range', { low, high: formatNumber(max, locale) });
    return unit === undefined ? range : `${range}\u00a0${unit}`;
  }

  return (thing: ThingName, field: string, value: unknown): ShownValue => {
    if (!isNamedField(field)) return { is: 'words', text: text('hiddenData') };
    if (typeof (value ?? flags.get(field)) === 'boolean') {
      return { is: 'words', text: text(value === true ? 'yes' : 'no') };
    }
    if (value === undefined || value === null || value === '') {
      return { is: 'words', text: text(field === 'personas' ? 'everybody' : 'notSet') };
    }
    if (Array.isArray(value)) return listed(thing, field, value);
    if (isRecord(value)) return { is: 'text', text: recordText(field, value) };
    if (typeof value === 'number') {
      const isShare = field === 'share';
      return {
        is: 'words',
        text: isShare ? formatShare(value, locale) : formatNumber(value, locale),
      };
    }
    const string = written(value);
    if (dates.has(field)) return { is: 'words', text: formatDate(string, locale) };
    if (choices.has(field)) return { is: 'words', text: choiceWord(thing, field, string) };
    if (references[field]) return { is: 'list', items: [nameOfOne(thing, field, string)] };
    return { is: 'text', text: string };
  };
}
