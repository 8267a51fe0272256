import { openJourney } from '@sojourn/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMermaid } from './fromMermaid';
import { grammarTexts, mistakenTexts } from './testing/texts';

const tea = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Sit down: 5: Me
`;

/** Code, line and column of every notice. */
function noticed(text: string): [string, number?, number?][] {
  return fromMermaid(text).notices.map(({ code, line, column }) => [code, line, column] as never);
}

function firstRating(text: string) {
  return fromMermaid(text).journey.stages[0]?.touchpoints[0]?.ratings[0];
}

describe('fromMermaid', () => {
  it('reads sections as stages, tasks as touchpoints and people as personas', () => {
    const { journey, notices } = fromMermaid(tea);
    expect(notices).toEqual([]);
    expect(journey.title).toBe('My working day');
    expect(journey.stages.map(({ id, title }) => [id, title])).toEqual([
      ['go-to-work', 'Go to work'],
      ['go-home', 'Go home'],
    ]);
    expect(journey.personas.map(({ id, name }) => [id, name])).toEqual([
      ['me', 'Me'],
      ['cat', 'Cat'],
    ]);
    expect(journey.stages[0]?.touchpoints[2]).toEqual({
      id: 'do-work',
      title: 'Do work',
      personas: ['me', 'cat'],
      ratings: [{ measure: 'emotion', value: -2, raw: { value: 1, scale: '1..5' } }],
      cards: [],
    });
  });

  it.each([
    ['5', 2, 5, []],
    ['3.5', 0.5, 3.5, []],
    ['0x5', 2, 5, []],
    ['10', 2, 10, ['score-out-of-range']],
    ['-2', -2, -2, ['score-out-of-range']],
    ['five', undefined, 'five', ['score-not-a-number']],
    ['Infinity', undefined, 'Infinity', ['score-not-a-number']],
    ['5 -> Me', undefined, '5 -> Me', ['arrow-in-score']],
    ['', undefined, 0, ['score-missing']],
  ])('keeps the score “%s” raw', (score, value, raw, codes) => {
    const text = `journey\nT: ${score}: Me`;
    expect(firstRating(text)).toEqual({
      measure: 'emotion',
      ...(value === undefined ? {} : { value }),
      raw: { value: raw, scale: '1..5' },
    });
    expect(noticed(text)).toEqual(codes.map((code) => [code, 2, 1]));
  });

  it.each([
    ['a text without “journey”', 'T: 5: Me', ['no-journey', 1, 1]],
    ['“journey” in another case', 'Journey\nT: 5: Me', ['no-journey', 1, 1]],
    ['words before “journey”', '# Map\njourney\nT: 5: Me', ['journey-not-first', 1, 1]],
    [
      'front matter that is not closed',
      '---\ntitle: A\njourney\nT: 5',
      ['front-matter-unclosed', 1, 1],
    ],
    ['a line without a colon', 'journey\nA\nT: 5', ['no-colon', 2, 1]],
    ['an arrow for a colon', 'journey\nA -> 5 -> Me\nT: 5', ['arrow-for-colon', 2, 1]],
    ['a colon with nothing after it', 'journey\nA:\nT: 5', ['no-data', 2, 2]],
    ['a task without a name', 'journey\n : 4\nT: 5', ['no-name', 2, 2]],
    ['a # in a name', 'journey\nCall #1: 5\nT: 5', ['hash-in-name', 2, 6]],
    ['a ; in a name', 'journey\nA; b: 5\nT: 5', ['semicolon', 2, 2]],
    ['a ; among people', 'journey\nA: 5: Me; You\nT: 5', ['semicolon', 2, 9]],
    ['a : in a section', 'journey\nsection A: b\nT: 5', ['colon-in-section', 2, 10]],
    ['an empty section', 'journey\nsection\n\nT: 5', ['empty-keyword', 2, 1]],
    ['a task named journey', 'journey\nJourney ends: 4\nT: 5', ['word-journey', 2, 1]],
    [
      'a description that is not closed',
      'journey\naccDescr { a\nT: 5',
      ['description-unclosed', 2, 1],
    ],
    ['a name that belongs to another diagram', 'journey\nC4Container: 4\nT: 5', ['c4-word', 2, 1]],
  ])('tells where %s is, and reads the rest', (_what, text, notice) => {
    expect(noticed(text)).toEqual([notice]);
    const last = fromMermaid(text).journey.stages.at(-1)?.touchpoints.at(-1);
    expect(last).toMatchObject({ title: 'T', ratings: [{ value: 2 }] });
  });

  it.each([
    ['took-next-line', 'journey\ntitle\nT: 5'],
    ['second-title', 'journey\ntitle A\nTitle of task: 5: Me'],
    ['remark-in-people', 'journey\nT: 5: Me %% she'],
    ['remark-in-name', 'journey\nsection A %% b\nT: 5'],
    ['dropped-pieces', 'journey\nT: 5: Me: You'],
    ['empty-person', 'journey\nT: 5:'],
    ['settings-left-out', "%%{init: {'theme': 'dark'}}%%\njourney\nT: 5"],
    ['front-matter-title-unread', '---\ntitle: |\n  A\n---\njourney\nT: 5'],
  ])('notices %s, which Mermaid draws without a word', (code, text) => {
    const { notices } = fromMermaid(text);
    expect(notices).toMatchObject([{ code }]);
    expect(notices.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads nothing of another diagram', () => {
    const { journey, notices } = fromMermaid('flowchart TD\n  A --> B: 5');
    expect(notices).toMatchObject([{ code: 'other-diagram', line: 1 }]);
    expect(journey.stages).toEqual([]);
  });

  it('takes accessible texts as the summary, and front matter’s title', () => {
    const { journey } = fromMermaid(
      '---\ntitle: Front\n---\njourney\naccTitle: Tea\naccDescr {\n  Made\n  at home\n}\nT: 5',
    );
    expect(journey.title).toBe('Front');
    expect(journey.summary).toBe('Tea\nMade\nat home');
  });

  it('shows codes and line breaks as the characters that they stand for', () => {
    const { journey } = fromMermaid(
      'journey\nsection A#58; b\nCall #35;1<br/>again: 5: Me#44; too',
    );
    expect(journey.stages[0]?.title).toBe('A: b');
    expect(journey.stages[0]?.touchpoints[0]?.title).toBe('Call #1\nagain');
    expect(journey.personas[0]?.name).toBe('Me, too');
  });

  it('keeps two sections of one name, and tasks before any section, apart', () => {
    const { journey } = fromMermaid('journey\nT: 5\nsection A\nT: 4\nsection A\nT: 3');
    expect(journey.stages.map(({ id, title }) => [id, title])).toEqual([
      ['stage', ''],
      ['a', 'A'],
      ['a-2', 'A'],
    ]);
    const ids = journey.stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    expect(ids).toEqual(['t', 't-2', 't-3']);
  });

  it('counts lines of CRLF texts and of the file that the text is part of', () => {
    expect(fromMermaid('journey\r\n\r\n%% x\r\n  A', { line: 10 }).notices).toMatchObject([
      { line: 13, column: 3 },
    ]);
  });

  it('reads bytes in UTF-8 and UTF-16, and tells of bytes that are neither', () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...tea].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(fromMermaid(utf16)).toEqual(fromMermaid(tea));
    const latin1 = Uint8Array.from([...'journey\nT\u00fc: 5'].map((one) => one.charCodeAt(0)));
    expect(fromMermaid(latin1).notices).toMatchObject([{ code: 'not-utf8' }]);
  });

  it('gives a document that opening has nothing to say about', () => {
    fc.assert(
      fc.property(fc.oneof(grammarTexts, mistakenTexts), (text) => {
        const { journey } = fromMermaid(text);
        expect(openJourney(journey)).toEqual({ ok: true, journey, notices: [] });
      }),
      { seed: 20_261, numRuns: 500 },
    );
  });
});
