import { describe, expect, it } from 'vitest';
import { serializeJourney } from './serializeJourney';
import { fullJourney } from './testing/journeys';
import { journeyOf, opening, refusalsOf, revokedProxy } from './testing/opening';

/** Part of every runtime, but of no `lib` without a DOM. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

describe('openJourney', () => {
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
      const { journey: result, notices } = opening(input);
      expect(result.title).toBe('Łódź 🏠');
      expect(notices).toEqual([]);
    });

    it('that are not valid UTF-8 are told of', () => {
      const bytes = utf8(text);
      bytes[text.indexOf('title') + 8] = 0xff;
      expect(opening(bytes).notices[0]).toMatchObject({ code: 'invalid-encoding' });
    });
  });

  describe('objects that are no JSON', () => {
    it('are read once, and not changed', () => {
      const frozen = Object.freeze(
        journeyOf({ stages: Object.freeze([Object.freeze({ title: 'A' })]) }),
      );
      expect(opening(frozen).journey.stages[0]?.id).toBe('a');
    });

    it('lose what cannot be read or saved, and say so', () => {
      const cyclic: Record<string, unknown> = { name: 'x' };
      cyclic['self'] = cyclic;
      const input = journeyOf({
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
      const { journey: result, setAside } = opening(input);
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
      expect(serializeJourney(opening(written).journey)).toBe(written);
    });

    it('are refused', () => {
      for (const input of [() => 1, Symbol('s'), 10n, revokedProxy(), undefined]) {
        expect(refusalsOf(input)).toHaveLength(1);
      }
    });
  });
});
