import { describe, expect, it } from 'vitest';
import { openMessages, type OpenIssueCode } from './open/messages';
import { setAsideKey, type SetAside } from './open/report';
import { openJourney, type OpenOptions } from './openJourney';
import { serializeJourney } from './serializeJourney';
import { fullJourney, put, type Route } from './testing/journeys';
import type { Issue, Journey } from './types';

/** Part of every runtime, but of no `lib` without a DOM. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const told = new Set<string>();

function open(input: unknown, options?: OpenOptions) {
  const result = openJourney(input, options);
  for (const { code } of result.ok ? result.notices : result.issues) told.add(code);
  return result;
}

interface Opened {
  journey: Journey;
  notices: Issue[];
  setAside: SetAside[];
}

function opened(input: unknown): Opened {
  const result = open(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const setAside = (result.journey.extensions?.[setAsideKey] ?? []) as SetAside[];
  return { journey: result.journey, notices: result.notices, setAside };
}

function issuesOf(input: unknown, options?: OpenOptions): Issue[] {
  const result = open(input, options);
  return result.ok ? [] : result.issues;
}

function changed(route: Route, value: unknown): unknown {
  const journey = fullJourney();
  put(journey, route, value);
  return journey;
}

function journey(fields: object): unknown {
  return { format: 'sojourn.journey', version: 1, id: 'j', title: 'J', ...fields };
}

const touchpoint = ['stages', 0, 'touchpoints', 0] as const;
const rating = [...touchpoint, 'ratings', 0] as const;
const card = [...touchpoint, 'cards', 0] as const;
const ratingPath = '/stages/0/touchpoints/0/ratings/0';
const cardPath = '/stages/0/touchpoints/0/cards/0';

describe('openJourney', () => {
  it('opens a journey that uses every field without a notice', () => {
    const { journey: result, notices } = opened(fullJourney());
    expect(notices).toEqual([]);
    expect(result).toEqual(fullJourney());
  });

  it('fills in what a document of a few lines leaves out', () => {
    const { journey: result, notices } = opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Gọi tổng đài',
      language: 'vi',
      stages: [
        {
          title: 'Łódź & Ærø',
          touchpoints: [
            {
              title: 'مكالمة',
              channel: 'phone',
              ratings: [{ measure: 'emotion', value: 1 }],
              cards: [
                { lane: 'thinking', text: 'x' },
                { lane: 'doing', text: 'x' },
              ],
            },
          ],
        },
      ],
    });
    expect(result.id).toBe('goi-tong-dai');
    expect(result.stages[0]?.id).toBe('lodz-aero');
    expect(result.stages[0]?.touchpoints[0]?.id).toBe('touchpoint');
    expect(result.stages[0]?.touchpoints[0]?.cards.map(({ id }) => id)).toEqual(['x', 'x-2']);
    expect(result.lanes.map(({ id }) => id)).toEqual(['touchpoints', 'curve', 'doing', 'thinking']);
    expect(result.measures).toEqual([
      { id: 'emotion', name: 'Cảm xúc', kind: 'emotion', scale: { min: -2, max: 2 } },
    ]);
    expect(result.channels[0]).toMatchObject({ id: 'phone', name: 'Điện thoại', icon: 'phone' });
    expect([...new Set(notices.map(({ code }) => code))].sort()).toEqual([
      'declared',
      'lanes-added',
      'missing-id',
    ]);
    expect(notices.every(({ severity }) => severity === 'info')).toBe(true);
  });

  describe('refuses', () => {
    it.each([
      ['', 'empty-text'],
      [' \n ', 'empty-text'],
      ['{"format": "sojourn.journey",}', 'not-json'],
      ['{"format": NaN}', 'not-json'],
      ['// remark\n{}', 'not-json'],
      ['null', 'not-an-object'],
      ['[]', 'not-an-object'],
      ['"text"', 'not-an-object'],
      ['5', 'not-an-object'],
      ['{}', 'not-a-journey'],
      ['{"format":"sojourn.journey"}', 'unknown-version'],
      ['{"format":"sojourn.journey","version":0}', 'unknown-version'],
      ['{"format":"sojourn.journey","version":-1}', 'unknown-version'],
      ['{"format":"sojourn.journey","version":1.5}', 'unknown-version'],
      ['{"format":"sojourn.journey","version":"2"}', 'unknown-version'],
    ])('%j: %s', (text, code) => {
      expect(issuesOf(text)).toMatchObject([{ code, severity: 'error', line: expect.any(Number) }]);
    });

    it.each([
      ['journey\n  title My day', /Mermaid.*fromMermaid/],
      ['---\ntitle: x\n---\nflowchart LR\n', /Mermaid/],
      ['# Plan\n\n```mermaid\njourney\n```', /Markdown with Mermaid.*fromMermaid/],
      ['<?xml version="1.0"?><mxfile host="x">', /draw\.io/],
      ['<CJML version="2.0">', /CJML.*fromCjml/],
      ['<svg xmlns="http://www.w3.org/2000/svg">', /SVG/],
      ['<!doctype html><title>x</title>', /web page/],
      ['<bpmn:definitions>', /BPMN/],
      ['stage,touchpoint\nplan,call\n', /CSV.*fromCsv/],
      ['stage;touchpoint\r\nplan;call', /CSV/],
      ['%PDF-1.7', /PDF/],
      ['PK\u0003\u0004\u0000', /Office/],
      [{ nodes: [], edges: [] }, /React Flow/],
      [{ type: 'excalidraw', elements: [] }, /Excalidraw/],
      [{ name: 'Ada', goals: ['x'], pains: [] }, /persona/],
      [{ format: 'sojourn.persona' }, /sojourn\.persona/],
      [{ workflowApiVersion: '1.0', activities: [] }, /Salesforce.*fromSalesforce/],
      [[{ stage: 'x' }], /table as JSON/],
    ])("another tool's file, and names it: %j", (input, message) => {
      expect(issuesOf(input)).toMatchObject([
        { code: 'other-tool', message: expect.stringMatching(message) as string },
      ]);
    });

    it('text that stops being JSON, with the place', () => {
      expect(issuesOf('{\n  "title": "a",\n  oops\n}')).toMatchObject([
        { code: 'not-json', line: 3, column: 3 },
      ]);
      expect(issuesOf('{"a": "\u0001"}')).toMatchObject([{ code: 'not-json', column: 7 }]);
    });

    it('what exceeds a limit, all at once', () => {
      const limits = { stages: 0, lanes: 2, touchpoints: 1, cards: 2 };
      expect(issuesOf(fullJourney(), { limits }).map(({ code }) => code)).toEqual([
        'too-many-stages',
        'too-many-lanes',
        'too-many-touchpoints',
        'too-many-cards',
      ]);
    });

    it('fields that are too long, each with its place', () => {
      const long = journey({ title: 'x'.repeat(10_001), summary: 'y'.repeat(10_001) });
      expect(issuesOf(long)).toMatchObject([
        { code: 'field-too-long', path: '/title' },
        { code: 'field-too-long', path: '/summary' },
      ]);
      expect(issuesOf(long, { limits: { field: 20_000 } })).toEqual([]);
    });

    it('too much text, but not because of indentation', () => {
      const text = JSON.stringify(fullJourney());
      const limits = { text: text.length };
      expect(issuesOf(JSON.stringify(fullJourney(), null, 2), { limits })).toEqual([]);
      expect(issuesOf(`${text.slice(0, -1)},"a":1}`, { limits })).toMatchObject([
        { code: 'text-too-long' },
      ]);
      expect(issuesOf({ length: 1e9, items: new Array(1e9) })).toMatchObject([
        { code: 'text-too-long' },
      ]);
    });

    it('values nested too deep, as text, as an object, and endlessly', () => {
      const nested = (depth: number) =>
        JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
      const endless = (): object => ({
        get again() {
          return endless();
        },
      });
      for (const depth of [64, 5000, 1_000_000]) {
        const text = `{"format":"sojourn.journey","version":1,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;
        expect(issuesOf(text)).toMatchObject([{ code: 'too-deep', line: 1 }]);
      }
      expect(issuesOf(journey({ x: nested(64) }))).toMatchObject([{ code: 'too-deep' }]);
      expect(issuesOf(journey({ x: nested(63) }))).toEqual([]);
      expect(issuesOf(journey({ x: endless() }))).toMatchObject([{ code: 'too-deep' }]);
    });

    it('what consists of little else than mistakes', () => {
      const goals = Array.from({ length: 50_001 }, () => 1);
      expect(issuesOf(journey({ personas: [{ id: 'a', name: 'A', goals }] }))).toMatchObject([
        { code: 'too-much-set-aside' },
      ]);
    });
  });

  describe('sets aside', () => {
    it.each<[Route, unknown, OpenIssueCode]>([
      [['summary'], 5, 'wrong-type'],
      [['summary'], null, 'wrong-type'],
      [['opportunities'], { length: 1e9 }, 'wrong-type'],
      [['kind'], 'wish', 'unknown-choice'],
      [['reviewedOn'], '2026-02-30', 'invalid-date'],
      [['reviewedOn'], 'tomorrow', 'invalid-date'],
      [['extensions'], 'text', 'wrong-type'],
      [[...touchpoint, 'moment'], ['truth'], 'wrong-type'],
      [[...touchpoint, 'image'], 'x.png', 'wrong-type'],
      [[...touchpoint, 'channel'], 'pigeon', 'unknown-reference'],
      [[...touchpoint, 'personas', 0], 'nobody', 'unknown-reference'],
      [[...card, 'tone'], 'red; background: url(x)', 'unknown-choice'],
      [[...card, 'needs', 0], 'gone', 'unknown-reference'],
      [[...rating, 'n'], '12', 'wrong-type'],
      [[...rating, 'value'], [], 'wrong-type'],
      [[...rating, 'value'], true, 'wrong-type'],
      [['personas', 0, 'goals', 0], 7, 'wrong-type'],
      [['personas', 0, 'share'], 40, 'out-of-range'],
      [['opportunities', 0, 'effort'], -1, 'out-of-range'],
      [['measures', 0, 'scale'], { min: 2, max: 2 }, 'unusable-scale'],
      [['measures', 0, 'scale'], { min: '1', max: 5 }, 'unusable-scale'],
    ])('%j = %j: %s', (route, value, code) => {
      const { setAside, notices } = opened(changed(route, value));
      const path = `/${route.join('/')}`;
      expect(setAside).toEqual([{ path, code, value }]);
      expect(notices.filter((notice) => notice.path === path)).toMatchObject([{ code }]);
    });

    it.each<[Route, unknown, string, OpenIssueCode]>([
      [['lanes', 2, 'kind'], 'swim', '/lanes/2', 'unknown-choice'],
      [['measures', 1, 'scale'], { min: 9, max: 1 }, '/measures/1', 'unusable-scale'],
      [['paths', 0, 'from'], 'gone', '/paths/0', 'unknown-reference'],
      [['paths', 0, 'to'], 'gone', '/paths/0', 'unknown-reference'],
      [[...rating, 'measure'], 'gone', ratingPath, 'unknown-reference'],
      [[...rating, 'persona'], 'gone', ratingPath, 'unknown-reference'],
      [[...rating, 'aspect'], 'imagined', ratingPath, 'unknown-choice'],
      [['personas', 0, 'traits', 0, 'value'], 'much', '/personas/0/traits/0', 'wrong-type'],
      [['stages', 0, 'touchpoints', 1], 'a text', '/stages/0/touchpoints/1', 'wrong-type'],
      [[...card, 'lane'], 'gone', cardPath, 'unknown-reference'],
    ])('the whole item where %j = %j would change its meaning', (route, value, path, code) => {
      const input = changed(route, value);
      const { setAside, notices } = opened(input);
      expect(setAside[0]).toMatchObject({ path, code });
      expect(notices.some((notice) => notice.code === code)).toBe(true);
    });

    it('an item without the field that says what it is', () => {
      const { journey: result, setAside } = opened(
        journey({ lanes: [{ id: 'a' }, 5, { kind: 'curve' }] }),
      );
      expect(result.lanes).toEqual([{ id: 'curve', kind: 'curve' }]);
      expect(setAside).toEqual([
        { path: '/lanes/0', code: 'missing-field', value: { id: 'a' } },
        { path: '/lanes/1', code: 'wrong-type', value: 5 },
      ]);
    });

    it('after what was set aside at an earlier opening', () => {
      const first = opened(changed(['summary'], 5)).journey;
      const { setAside } = opened({ ...first, owner: 6 });
      expect(setAside.map(({ path }) => path)).toEqual(['/summary', '/owner']);
    });

    it('the earlier of two values of one key', () => {
      const text = '{"format":"sojourn.journey","version":1,"id":"j",\n "title":"A","title":"B"}';
      const { journey: result, notices, setAside } = opened(text);
      expect(result.title).toBe('B');
      expect(setAside).toEqual([{ path: '/title', code: 'duplicate-key', value: 'A' }]);
      expect(notices[0]).toMatchObject({ code: 'duplicate-key', line: 2, column: 10 });
    });
  });

  describe('ratings', () => {
    it.each(['5', '3,5', '0x10', ''])('keep %j raw, as a gap', (value) => {
      const { journey: result } = opened(changed([...rating, 'value'], value));
      const first = result.stages[0]?.touchpoints[0]?.ratings[0];
      expect(first?.raw).toEqual({ value });
      expect(first).not.toHaveProperty('value');
    });

    it('are moved onto their scale, and keep what came', () => {
      const { journey: result, notices } = opened(changed([...rating, 'value'], 6));
      expect(result.stages[0]?.touchpoints[0]?.ratings[0]).toMatchObject({
        value: 2,
        raw: { value: 6 },
      });
      expect(notices).toMatchObject([{ code: 'out-of-range', path: `${ratingPath}/value` }]);
    });

    it('keep 1e400 raw, since JSON cannot write it', () => {
      const text = JSON.stringify(fullJourney()).replace('"value":-1', '"value":1e400');
      const { journey: result } = opened(text);
      expect(result.stages[0]?.touchpoints[0]?.ratings[0]?.raw).toEqual({ value: 'Infinity' });
    });

    it('lose an interval that ends before it begins', () => {
      const { setAside } = opened(changed([...rating, 'low'], 1));
      expect(setAside.map(({ code }) => code)).toEqual(['reversed-interval', 'reversed-interval']);
    });
  });

  describe('ids', () => {
    it('are renamed with their references where they are not valid', () => {
      const input = fullJourney();
      put(input, ['personas', 0, 'id'], 'Ada Lovelace!');
      put(input, [...touchpoint, 'personas'], ['Ada Lovelace!']);
      const { journey: result, notices, setAside } = opened(input);
      expect(result.personas[0]?.id).toBe('ada-lovelace');
      expect(result.stages[0]?.touchpoints[0]?.personas).toEqual(['ada-lovelace']);
      expect(notices[0]).toMatchObject({ code: 'invalid-id', path: '/personas/0/id' });
      expect(setAside[0]).toEqual({
        path: '/personas/0/id',
        code: 'invalid-id',
        value: 'Ada Lovelace!',
      });
    });

    it('are told apart also after Unicode normalization', () => {
      const { journey: result } = opened(
        journey({
          stages: [],
          personas: [
            { id: 'e\u0301', name: 'A' },
            { id: '\u00e9', name: 'B' },
          ],
        }),
      );
      expect(result.personas.map(({ id }) => id)).toEqual(['e', 'e-2']);
    });

    it('that stand twice: the first keeps it, and references point at the first', () => {
      const { journey: result, notices } = opened(
        changed(['stages', 0, 'touchpoints', 1, 'id'], 'call'),
      );
      expect(result.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['call', 'call-2']);
      expect(result.opportunities[0]?.at).toContain('call');
      expect(notices[0]).toMatchObject({ code: 'duplicate-id' });
    });

    it('that stand twice in things of different kinds: references follow their kind', () => {
      const { journey: result } = opened(
        journey({
          stages: [
            { id: 'ada', title: 'A', touchpoints: [{ id: 't', title: 'T', personas: ['ada'] }] },
          ],
          personas: [{ id: 'ada', name: 'Ada' }],
        }),
      );
      expect(result.personas[0]?.id).toBe('ada-2');
      expect(result.stages[0]?.touchpoints[0]?.personas).toEqual(['ada-2']);
    });

    it('that are numbers are taken for their digits', () => {
      const { journey: result, notices } = opened(
        journey({
          stages: [{ id: 1, title: 'A', touchpoints: [{ id: 2, title: 'T', personas: [3] }] }],
          personas: [{ id: 3, name: 'C' }],
        }),
      );
      expect(result.stages[0]?.touchpoints[0]).toMatchObject({ id: '2', personas: ['3'] });
      expect(
        notices.map(({ code }) => code).filter((code) => code === 'number-as-id'),
      ).toHaveLength(4);
    });

    it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (id) => {
      const { journey: result, notices } = opened(
        journey({
          personas: [{ id, name: 'P' }],
          lanes: [{ id: 'touchpoints', kind: 'touchpoints' }],
        }),
      );
      expect(result.personas[0]?.id).toBe(id);
      expect(notices).toEqual([]);
    });
  });

  it('keeps hostile and unknown keys as data', () => {
    const text = `{"format":"sojourn.journey","version":1,"id":"j","title":"J","__proto__":{"polluted":1},
      "constructor":{"prototype":{"polluted":1}},"onClick":"alert(1)","dangerouslySetInnerHTML":{"__html":"<b>"},
      "lanes":[{"id":"touchpoints","kind":"touchpoints","__proto__":{"hidden":true}}]}`;
    const { journey: result, notices } = opened(text);
    expect(notices).toEqual([]);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
    expect(result.lanes[0]?.hidden).toBeUndefined();
    const written = serializeJourney(result);
    for (const key of ['__proto__', 'constructor', 'onClick'])
      expect(written).toContain(`"${key}":`);
    expect(serializeJourney(opened(result).journey)).toBe(written);
  });

  it('says what a missing text means', () => {
    const { journey: result, notices } = opened({ format: 'sojourn.journey', version: 1, id: 'j' });
    expect(result.title).toBe('');
    expect(notices).toContainEqual(expect.objectContaining({ code: 'missing-text', path: '' }));
  });

  it('tells of cards that need each other, and of journeys inside themselves', () => {
    const input = changed([...touchpoint, 'cards', 1, 'needs'], ['waits']);
    put(input, [...touchpoint, 'journey'], 'move');
    const { notices, journey: result } = opened(input);
    expect(notices.map(({ code }) => code).sort()).toEqual(['needs-cycle', 'nests-itself']);
    expect(result).toEqual(input);
  });

  it('opens a newer version for reading only, and keeps its version', () => {
    const result = open({ ...fullJourney(), version: 999 });
    expect(result).toMatchObject({
      ok: true,
      readOnly: true,
      notices: [{ code: 'newer-version' }],
    });
    expect(result.ok && serializeJourney(result.journey)).toContain('"version": 999');
  });

  describe('bytes', () => {
    const text = JSON.stringify({ ...fullJourney(), title: 'Łódź 🏠' });
    const utf16 = (swap: boolean, mark: boolean) => {
      const source = mark ? `\uFEFF${text}` : text;
      const bytes = new Uint8Array(source.length * 2);
      for (let at = 0; at < source.length; at += 1) {
        const code = source.charCodeAt(at);
        bytes[at * 2 + (swap ? 1 : 0)] = code & 0xff;
        bytes[at * 2 + (swap ? 0 : 1)] = code >> 8;
      }
      return bytes;
    };
    const utf8 = (source: string) => new TextEncoder().encode(source);

    it.each<[string, unknown]>([
      ['UTF-8', utf8(text)],
      ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
      ['an ArrayBuffer', utf8(text).buffer],
      ['UTF-16LE', utf16(false, false)],
      ['UTF-16LE with a mark', utf16(false, true)],
      ['UTF-16BE', utf16(true, false)],
      ['UTF-16BE with a mark', utf16(true, true)],
      ['text with a mark', `\uFEFF${text}`],
    ])('%s', (_name, input) => {
      const { journey: result, notices } = opened(input);
      expect(result.title).toBe('Łódź 🏠');
      expect(notices).toEqual([]);
    });

    it('that are not valid UTF-8 are told of', () => {
      const bytes = utf8(text);
      bytes[text.indexOf('title') + 8] = 0xff;
      expect(opened(bytes).notices[0]).toMatchObject({ code: 'invalid-encoding' });
    });
  });

  describe('objects that are no JSON', () => {
    it('are read once, and not changed', () => {
      const frozen = Object.freeze(
        journey({ stages: Object.freeze([Object.freeze({ title: 'A' })]) }),
      );
      expect(opened(frozen).journey.stages[0]?.id).toBe('a');
    });

    it('lose what cannot be read or saved, and say so', () => {
      const cyclic: Record<string, unknown> = { name: 'x' };
      cyclic['self'] = cyclic;
      const input = journey({
        owner: undefined,
        trigger: () => 1,
        extensions: { cyclic, big: 10n, symbol: Symbol('s'), nan: NaN, when: new Date(0) },
        lone: '\ud800',
        revoked: revokedProxy(),
      });
      Object.defineProperty(input, 'summary', {
        enumerable: true,
        get: () => {
          throw new Error('No');
        },
      });
      const { journey: result, setAside } = opened(input);
      expect(setAside.map(({ path, code }) => `${path} ${code}`)).toEqual([
        '/trigger not-a-json-value',
        '/extensions/cyclic/self not-a-json-value',
        '/extensions/big not-a-json-value',
        '/extensions/symbol not-a-json-value',
        '/extensions/nan not-a-json-value',
        '/extensions/when not-a-json-value',
        '/revoked unreadable-value',
        '/summary unreadable-value',
      ]);
      const written = serializeJourney(result);
      expect(serializeJourney(opened(written).journey)).toBe(written);
    });

    it('are refused', () => {
      for (const input of [() => 1, Symbol('s'), 10n, revokedProxy(), undefined]) {
        expect(issuesOf(input)).toHaveLength(1);
      }
    });
  });

  it('gives line and column of every notice of a text', () => {
    const text = JSON.stringify(changed(['lanes', 1, 'line'], 'dotted'), null, 2);
    const { notices } = opened(text);
    const line = text.split('\n').findIndex((one) => one.includes('dotted')) + 1;
    expect(notices).toMatchObject([{ path: '/lanes/1/line', line, column: 15 }]);
  });

  it('has a test here for every code that it can give', () => {
    expect([...told].sort()).toEqual(Object.keys(openMessages).sort());
  });
});

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
