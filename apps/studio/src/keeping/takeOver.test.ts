import { memoryStorage } from '@sojourn/editor';
import { describe, expect, it } from 'vitest';
import { keyOfEarlier, takeOver, type EarlierFile, type EarlierFiles } from './takeOver';

function file(key: number, text: string, name = `tea-${key}.mmd`): EarlierFile {
  const bytes = new TextEncoder().encode(text);
  return { entry: { key, name, title: 'Tea', openedAt: key }, bytes };
}

const tea =
  'journey\n  title My tea\n  section Kitchen\n    Boil water: hot: Me\n    Drink: 5: Me\n';

function earlierWith(files: EarlierFile[]) {
  const handed = new Map<string, unknown>();
  const earlier: EarlierFiles = {
    read: async () => [...files],
    hand: async (from, to, original) => {
      handed.set(to, original);
      files.splice(
        files.findIndex(({ entry }) => entry.key === from),
        1,
      );
    },
  };
  return { earlier, handed, files };
}

describe('taking over what the first studio kept', () => {
  it('makes a map of each file, with its original and what was noticed', async () => {
    const { earlier, handed, files } = earlierWith([file(3, tea)]);
    const maps = memoryStorage();
    expect(await takeOver(earlier, maps)).toEqual([]);
    expect((await maps.list()).map(({ key, title }) => [key, title])).toEqual([
      [keyOfEarlier(3), 'My tea'],
    ]);
    expect(handed.get(keyOfEarlier(3))).toMatchObject({
      name: 'tea-3.mmd',
      notices: [{ line: 4 }],
    });
    expect(files).toEqual([]);
  });

  it('comes only once, and never over what was changed since', async () => {
    const { earlier, files } = earlierWith([file(3, tea)]);
    const maps = memoryStorage();
    const entry = file(3, tea);
    await takeOver(earlier, maps);
    const stored = await maps.load(keyOfEarlier(3));
    const text = (stored?.text ?? '').replace('My tea', 'Green tea');
    await maps.save(keyOfEarlier(3), { text, title: 'Green tea', after: stored?.revision });
    files.push(entry);
    await takeOver(earlier, maps);
    expect((await maps.list()).map(({ title }) => title)).toEqual(['Green tea']);
    expect((await maps.load(keyOfEarlier(3)))?.text).toBe(text);
  });

  it('leaves what cannot be opened where it is, and takes the rest', async () => {
    const broken = file(1, '{ "format": ', 'plan.json');
    const { earlier, files } = earlierWith([broken, file(2, tea)]);
    const maps = memoryStorage();
    expect(await takeOver(earlier, maps)).toEqual([broken]);
    expect(files).toEqual([broken]);
    expect(await maps.list()).toHaveLength(1);
  });

  it('hands nothing over that could not be stored', async () => {
    const { earlier, files } = earlierWith([file(1, tea)]);
    const full = { save: () => Promise.reject(new Error('Full.')) };
    await expect(takeOver(earlier, full)).rejects.toThrow('Full.');
    expect(files).toHaveLength(1);
  });
});
