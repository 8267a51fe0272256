import { describe, expect, it } from 'vitest';
import { fullJourney } from './testing/journeys';
import { journeyOf, refusalsOf } from './testing/opening';

describe('openJourney', () => {
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
      expect(refusalsOf(text)).toMatchObject([
        { code, severity: 'error', line: expect.any(Number) },
      ]);
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
      expect(refusalsOf(input)).toMatchObject([
        { code: 'other-tool', message: expect.stringMatching(message) as string },
      ]);
    });

    it('text that stops being JSON, with the place', () => {
      expect(refusalsOf('{\n  "title": "a",\n  oops\n}')).toMatchObject([
        { code: 'not-json', line: 3, column: 3 },
      ]);
      expect(refusalsOf('{"a": "\u0001"}')).toMatchObject([{ code: 'not-json', column: 7 }]);
    });

    it('what exceeds a limit, all at once', () => {
      const limits = { stages: 0, lanes: 2, touchpoints: 1, cards: 2 };
      expect(refusalsOf(fullJourney(), { limits }).map(({ code }) => code)).toEqual([
        'too-many-stages',
        'too-many-lanes',
        'too-many-touchpoints',
        'too-many-cards',
      ]);
    });

    it('fields that are too long, each with its place', () => {
      const long = journeyOf({ title: 'x'.repeat(10_001), summary: 'y'.repeat(10_001) });
      expect(refusalsOf(long)).toMatchObject([
        { code: 'field-too-long', path: '/title' },
        { code: 'field-too-long', path: '/summary' },
      ]);
      expect(refusalsOf(long, { limits: { field: 20_000 } })).toEqual([]);
    });

    it('too much text, but not because of indentation', () => {
      const text = JSON.stringify(fullJourney());
      const limits = { text: text.length };
      expect(refusalsOf(JSON.stringify(fullJourney(), null, 2), { limits })).toEqual([]);
      expect(refusalsOf(`${text.slice(0, -1)},"a":1}`, { limits })).toMatchObject([
        { code: 'text-too-long' },
      ]);
      expect(refusalsOf({ length: 1e9, items: new Array(1e9) })).toMatchObject([
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
        expect(refusalsOf(text)).toMatchObject([{ code: 'too-deep', line: 1 }]);
      }
      expect(refusalsOf(journeyOf({ x: nested(64) }))).toMatchObject([{ code: 'too-deep' }]);
      expect(refusalsOf(journeyOf({ x: nested(63) }))).toEqual([]);
      expect(refusalsOf(journeyOf({ x: endless() }))).toMatchObject([{ code: 'too-deep' }]);
    });

    it('what consists of little else than mistakes', () => {
      const goals = Array.from({ length: 50_001 }, () => 1);
      expect(refusalsOf(journeyOf({ personas: [{ id: 'a', name: 'A', goals }] }))).toMatchObject([
        { code: 'too-much-set-aside' },
      ]);
    });
  });
});
