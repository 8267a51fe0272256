import { createJourney, openJourney } from '@sojourn/core';
import { createVersions, memoryStorage } from '@sojourn/editor';
import { describe, expect, it } from 'vitest';
import { duplicateMap, removeMap, renameMap, restoreMap } from './changeMaps';
import { createSessions } from './createSessions';
import { withNews } from './maps';
import { memoryStore } from './memoryStore';

async function placesWithTea() {
  const maps = withNews(memoryStorage());
  const places = {
    maps,
    sessions: createSessions(maps),
    store: memoryStore(),
    versions: memoryStorage(),
  };
  const text = JSON.stringify(createJourney('five-stage', { id: 'tea', title: 'Tea' }));
  await maps.save('tea', { text, title: 'Tea', after: undefined });
  const bytes = new TextEncoder().encode('journey');
  await places.store.keepOriginal('tea', { name: 'tea.mmd', bytes, notices: [] });
  return places;
}

describe('the kept maps', () => {
  it('are duplicated under another title and another id', async () => {
    const places = await placesWithTea();
    const key = await duplicateMap(places, 'tea', (title) => `${title} again`);
    const stored = await places.maps.load(key ?? '');
    const opened = openJourney(stored?.text ?? '');
    expect(opened.ok && opened.journey).toMatchObject({ id: key, title: 'Tea again' });
    expect(await places.maps.list()).toHaveLength(2);
    expect(await duplicateMap(places, 'nothing', String)).toBeUndefined();
  });

  it('are renamed inside, and in the list', async () => {
    const places = await placesWithTea();
    await renameMap(places, 'tea', 'Green tea');
    expect((await places.maps.list()).map(({ title }) => title)).toEqual(['Green tea']);
    expect((await places.maps.load('tea'))?.text).toContain('Green tea');
  });

  it('come back after they were removed, with the original file and its versions', async () => {
    const places = await placesWithTea();
    const before = (await places.maps.load('tea'))?.text;
    const versions = createVersions(places.versions, 'tea');
    await versions.save('Before the party', createJourney('five-stage'));
    const removed = await removeMap(places, 'tea', 'Tea');
    expect(await places.maps.list()).toEqual([]);
    expect(await places.store.original('tea')).toBeUndefined();
    expect(await places.versions.list()).toEqual([]);
    if (removed) await restoreMap(places, removed);
    expect((await versions.list()).map(({ name }) => name)).toEqual(['Before the party']);
    expect((await places.maps.load('tea'))?.text).toBe(before);
    expect(await places.store.original('tea')).toMatchObject({ name: 'tea.mmd' });
    expect(await removeMap(places, 'nothing', '')).toBeUndefined();
  });

  it('are not written again by a session that was open when they were removed', async () => {
    const places = await placesWithTea();
    const session = places.sessions.acquire('tea');
    await session.flush();
    session.apply({ type: 'journey.update', changes: { title: 'Green tea' } });
    const removed = await removeMap(places, 'tea', 'Green tea');
    places.sessions.release('tea');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await places.maps.list()).toEqual([]);
    expect(places.sessions.hasUnsaved()).toBe(false);
    expect(removed?.text).toContain('Green tea');
  });

  it('say when their list has changed', async () => {
    const { maps } = await placesWithTea();
    let told = 0;
    const stop = maps.watchList(() => (told += 1));
    await maps.remove('tea');
    expect(told).toBe(1);
    stop();
  });
});
