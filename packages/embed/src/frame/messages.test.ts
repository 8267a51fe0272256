import { describe, expect, it } from 'vitest';
import { readMessageFromFrame, readMessageToFrame, readView } from './messages';

describe('a message to a frame', () => {
  it.each([
    { type: 'sojourn:hello' },
    { type: 'sojourn:journey', journey: '{"format":' },
    { type: 'sojourn:journey', journey: { format: 'sojourn.journey' } },
    { type: 'sojourn:theme', theme: 'high-contrast' },
    { type: 'sojourn:view', view: { zoom: 'stages', personas: ['anna'] } },
  ])('is read: %j', (message) => {
    expect(readMessageToFrame(message)).toEqual(message);
  });

  it.each([
    [undefined],
    [null],
    ['sojourn:hello'],
    [[{ type: 'sojourn:hello' }]],
    [{ type: 'webpackOk' }],
    [{ type: ['sojourn:hello'] }],
    [{ type: 'sojourn:journey' }],
    [{ type: 'sojourn:journey', journey: 7 }],
    [{ type: 'sojourn:journey', journey: [] }],
    [{ type: 'sojourn:theme', theme: 'javascript:alert(1)' }],
    [{ type: 'sojourn:theme' }],
    [{ type: 'sojourn:view', view: 'stages' }],
    [{ type: 'sojourn:view', view: { zoom: 'out' } }],
    [{ type: 'sojourn:view', view: { personas: 'anna' } }],
    [{ type: 'sojourn:view', view: { hiddenLanes: [{ length: 1e9 }] } }],
    [{ type: 'sojourn:view', view: { curves: { toString: 'together' } } }],
    [{ type: 'sojourn:height', height: 100 }],
  ])('is none: %j', (data) => {
    expect(readMessageToFrame(data)).toBeUndefined();
  });

  it('carries nothing that is not known', () => {
    const message = { type: 'sojourn:theme', theme: 'dark', onload: 'alert(1)' };
    expect(readMessageToFrame(message)).toEqual({ type: 'sojourn:theme', theme: 'dark' });
    expect(readView({ zoom: 'stages', selectedId: 'call' })).toEqual({ zoom: 'stages' });
  });

  it('asks for no more ids than there may be, none of them longer than an id', () => {
    expect(readView({ personas: Array.from({ length: 10_001 }, () => 'a') })).toBeUndefined();
    expect(readView({ personas: ['a'.repeat(65)] })).toBeUndefined();
  });
});

describe('a message of a frame', () => {
  it.each([
    { type: 'sojourn:ready' },
    { type: 'sojourn:height', height: 640.5 },
    { type: 'sojourn:select', id: null },
    { type: 'sojourn:select', id: 'call' },
    { type: 'sojourn:error', issues: [{ code: 'not-json', message: 'No JSON.' }] },
  ])('is read: %j', (message) => {
    expect(readMessageFromFrame(message)).toEqual(message);
  });

  it.each([
    [null],
    [{ type: 'sojourn:height', height: '100vh' }],
    [{ type: 'sojourn:height', height: Number.NaN }],
    [{ type: 'sojourn:height', height: -1 }],
    [{ type: 'sojourn:height', height: 1e9 }],
    [{ type: 'sojourn:select' }],
    [{ type: 'sojourn:select', id: 'a'.repeat(65) }],
    [{ type: 'sojourn:error', issues: [{ code: 1, message: 'x' }] }],
    [{ type: 'sojourn:error', issues: 'x' }],
    [{ type: 'sojourn:journey', journey: {} }],
  ])('is none: %j', (data) => {
    expect(readMessageFromFrame(data)).toBeUndefined();
  });
});
