import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorPaths } from './connectorPaths';
import { isCovered, type CardBox, type ConnectorScene } from './connectorScene';

/** Columns of 100 and rows of 60, each card 12 from the edges of its cell. */
function sceneOf(cards: Record<string, [column: number, row: number]>): ConnectorScene {
  const boxes = Object.entries(cards).map(([id, [column, row]]): [string, CardBox] => [
    id,
    {
      row,
      left: column * 100 + 12,
      right: column * 100 + 88,
      top: row * 60 + 12,
      bottom: row * 60 + 48,
    },
  ]);
  const edges = (size: number) => (index: number) => ({
    start: index * size - 12,
    end: index * size + 12,
  });
  return {
    cards: new Map(boxes),
    gutters: [1, 2, 3, 4].map(edges(60)),
    channels: [0, 1, 2, 3, 4].map(edges(100)),
  };
}

/** The corners of a drawn line. */
function pointsOf(line: string): [number, number][] {
  return Array.from(line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)]);
}

function pathOf(scene: ConnectorScene, from = 'a', to = 'b') {
  return pointsOf(connectorPaths(scene, [{ from, to }])[0]?.line ?? '');
}

describe('connectorPaths', () => {
  it('goes straight where nothing lies between', () => {
    expect(pathOf(sceneOf({ a: [0, 0], b: [0, 1] }))).toEqual([
      [50, 48],
      [50, 72],
    ]);
    expect(pathOf(sceneOf({ a: [1, 0], b: [0, 0] }))).toEqual([
      [112, 30],
      [88, 30],
    ]);
  });

  it('goes round a card that lies between', () => {
    const xs = pathOf(sceneOf({ a: [0, 0], other: [0, 1], b: [0, 2] })).map(([x]) => x);
    expect(xs.some((x) => x <= 12 || x >= 88)).toBe(true);
  });

  it('leaves out a connector to what is not drawn', () => {
    expect(connectorPaths(sceneOf({ a: [0, 0] }), [{ from: 'a', to: 'gone' }])).toEqual([]);
  });

  it('runs beside those of other cards, and together with those of its own', () => {
    const scene = sceneOf({ a: [0, 0], b: [1, 0], c: [2, 1], d: [3, 1] });
    const ys = connectorPaths(scene, [
      { from: 'a', to: 'c' },
      { from: 'a', to: 'd' },
      { from: 'b', to: 'd' },
    ]).map(({ line }) => pointsOf(line)[2]?.[1]);
    expect(ys[0]).toBe(ys[1]);
    expect(ys[2]).not.toBe(ys[0]);
  });

  it('gathers many that lead to one card', () => {
    const scene = sceneOf({ a: [1, 0], b: [2, 0], c: [3, 0], system: [0, 1] });
    const paths = connectorPaths(
      scene,
      ['a', 'b', 'c'].map((from) => ({ from, to: 'system' })),
    );
    const ys = paths.map(({ line }) => pointsOf(line)[2]?.[1]);
    expect(new Set(ys).size).toBe(1);
  });

  it('touches both cards, and never runs through another', () => {
    const place = fc.tuple(fc.nat(3), fc.nat(3));
    const places = fc.uniqueArray(place, { minLength: 2, maxLength: 12, selector: String });
    fc.assert(
      fc.property(places, (given) => {
        const names = given.map((_, index) => `card${index}`);
        const scene = sceneOf(
          Object.fromEntries(given.map((where, index) => [names[index], where])),
        );
        const connectors = names.slice(1).map((to) => ({ from: 'card0', to }));
        for (const { from, to, line } of connectorPaths(scene, connectors)) {
          const points = pointsOf(line);
          const touches = (id: string, [x = NaN, y = NaN]: readonly number[] = []) => {
            const { left, right, top, bottom } = scene.cards.get(id) as CardBox;
            const inside = x >= left && x <= right && y >= top && y <= bottom;
            return inside && (x === left || x === right || y === top || y === bottom);
          };
          expect(touches(from, points[0])).toBe(true);
          expect(touches(to, points.at(-1))).toBe(true);
          points.slice(1).forEach(([x, y], index) => {
            const [otherX, otherY] = points[index] ?? [x, y];
            expect(isCovered(scene, [x, y], [otherX, otherY])).toBe(false);
          });
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
