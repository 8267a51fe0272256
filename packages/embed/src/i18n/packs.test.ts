import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { embed as english } from './en';
import { packFor } from './packs';

const languages = ['ar', 'pl', 'vi'];

/** The English sections that come along with what the elements draw. */
async function sectionsInside(): Promise<string[]> {
  const { metafile } = await build({
    stdin: {
      contents: "export { JourneyMap, PersonaCard, SojournProvider } from '@sojourn/react';",
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    conditions: ['@sojourn/source'],
    packages: 'bundle',
    external: ['react', 'react/*', 'react-dom', 'styled-components'],
  });
  const [output] = Object.values(metafile.outputs);
  return Object.keys(output?.inputs ?? {}).flatMap(
    (file) => /i18n\/en\/(\w+)\.ts$/.exec(file)?.[1] ?? [],
  );
}

describe('packFor', () => {
  it.each(languages)('speaks all of %s that a map and a persona say', async (language) => {
    const sections = await sectionsInside();
    expect(sections).toContain('map');
    expect(Object.keys(packFor(language)?.sections ?? {})).toEqual(
      expect.arrayContaining([...sections, 'embed']),
    );
  });

  it.each(languages)('says in %s whatever the elements say in English', (language) => {
    const section: unknown = Reflect.get(packFor(language)?.sections ?? {}, 'embed');
    expect(Object.keys(section ?? {})).toEqual(Object.keys(english));
    expect(Object.values(section ?? {})).not.toContain('');
  });

  it('goes by the language of a tag', () => {
    expect(packFor('ar-EG')?.direction).toBe('rtl');
    expect(packFor('PL')?.locale).toBe('pl');
    expect(packFor('en-GB')).toBeUndefined();
    expect(packFor('xx')).toBeUndefined();
  });
});
