import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread';

const box = { x: 0, y: 0, width: 400, height: 300 };

it('parts spots that are one', () => {
  const [a, b] = spread(
    [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
    ],
    { distance: 20, box },
  );
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(19.9);
});

it('leaves spots alone that do not touch', () => {
  const spots = [
    { x: 10, y: 10 },
    { x: 200, y: 10 },
  ];
  expect(spread(spots, { distance: 20, box })).toEqual(spots);
});

it('keeps all in the box, and ends the same each time', () => {
  const spot = fc.record({
    x: fc.double({ min: 0, max: 400, noNaN: true }),
    y: fc.double({ min: 0, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
      const moved = spread(spots, { distance: 20, box });
      expect(spread(spots, { distance: 20, box })).toEqual(moved);
      for (const { x, y } of moved) {
        expect(x >= 0 && x <= 400 && y >= 0 && y <= 300).toBe(true);
      }
    }),
    { seed: 5, numRuns: 30 },
  );
});
