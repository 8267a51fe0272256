import { describe, expect, it } from 'vitest';
import type { OpenNoticeCode, OpenRefusalCode } from './open/messages';
import { openJourney } from './openJourney';
import { fullJourney } from './testing/journeys';
import {
  card,
  changed,
  journeyOf,
  rating,
  refusalsOf,
  revokedProxy,
  touchpoint,
} from './testing/opening';

const limits = { stages: 0, lanes: 0, touchpoints: 0, cards: 0, field: 15, setAside: 0 };

/** One example of every code: a new code without one does not compile. */
const refused: Record<OpenRefusalCode, unknown> = {
  'empty-text': '',
  'not-json': '{',
  'not-an-object': null,
  'other-tool': 'journey\n',
  'not-a-journey': {},
  'unknown-version': { format: 'sojourn.journey', version: '2' },
  'text-too-long': 'x'.repeat(20_000_001),
  'too-deep': '['.repeat(100),
  'too-many-stages': fullJourney(),
  'too-many-lanes': fullJourney(),
  'too-many-touchpoints': fullJourney(),
  'too-many-cards': fullJourney(),
  'field-too-long': journeyOf({ owner: 'The whole company' }),
  'too-much-set-aside': journeyOf({ owner: 5 }),
};

const noticed: Record<OpenNoticeCode, unknown> = {
  'newer-version': { ...fullJourney(), version: 2 },
  'invalid-encoding': Uint8Array.from(JSON.stringify(journeyOf({ owner: '\u00ff' })), (character) =>
    character.charCodeAt(0),
  ),
  'unreadable-value': journeyOf({ owner: revokedProxy() }),
  'not-a-json-value': journeyOf({ owner: 10n }),
  'duplicate-key': '{"format":"sojourn.journey","version":1,"title":"A","title":"B"}',
  'wrong-type': changed(['summary'], 5),
  'unknown-choice': changed(['kind'], 'wish'),
  'invalid-date': changed(['reviewBy'], '2026-02-30'),
  'out-of-range': changed(['personas', 0, 'share'], 40),
  'kept-raw': changed([...rating, 'value'], '3,5'),
  'unusable-scale': changed(['measures', 0, 'scale'], { min: 1, max: 1 }),
  'reversed-interval': changed([...rating, 'low'], 1),
  'missing-text': { format: 'sojourn.journey', version: 1 },
  'missing-field': journeyOf({ lanes: [{ id: 'a' }] }),
  'missing-id': journeyOf({ personas: [{ name: 'Ada' }] }),
  'invalid-id': changed(['personas', 0, 'id'], 'Ada!'),
  'number-as-id': changed(['personas', 0, 'id'], 1),
  'duplicate-id': changed([...card, 'id'], 'call'),
  'unknown-reference': changed([...card, 'needs'], ['gone']),
  declared: changed([...touchpoint, 'channel'], 'app'),
  'lanes-added': journeyOf({}),
  'needs-cycle': changed([...card, 'needs'], ['waits']),
  'nests-itself': changed([...touchpoint, 'journey'], 'move'),
};

describe('every code of openJourney', () => {
  it.each(Object.entries(refused))('refuses: %s', (code, input) => {
    const limited = code.startsWith('too-m') || code === 'field-too-long';
    const issues = refusalsOf(input, limited ? { limits } : {});
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of issues) expect(message).not.toMatch(/\{\w+\}/);
  });

  it.each(Object.keys(noticed))('notices: %s', (code) => {
    const result = openJourney(noticed[code as OpenNoticeCode]);
    const notices = result.ok ? result.notices : [];
    expect(notices.map((notice) => notice.code)).toContain(code);
    // What happened and why, then what to do: two sentences at least, with every place filled.
    for (const { message } of notices) expect(message).toMatch(/^[^{]*[.;:] ?[^{]+\.$/);
  });
});
