import { describe, expect, it } from 'vitest';
import { plainNames, publicComponents } from '../../scripts/catalogue/publicNames.mjs';

const components = publicComponents();

describe('what is public', () => {
  it('has its components found', () => {
    const names = components.map(({ entry, name }) => `${entry} ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        '@sojourn/react JourneyMap',
        '@sojourn/react/charts MeasureTrend',
        '@sojourn/editor JourneyEditor',
      ]),
    );
    const map = components.find(({ name }) => name === 'JourneyMap');
    expect(map?.parts.map(({ name }) => name)).toContain('JourneyMap.Lane');
    expect(map?.props.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['journey', 'selectedId', 'children']),
    );
    expect(map?.props.map(({ name }) => name)).not.toContain('className');
  });

  it('has no component without a description and an example', () => {
    const parts = components.flatMap((component) => component.parts);
    const silent = [...components, ...parts].filter(({ description }) => description === '');
    const unshown = components.filter(({ examples }) => examples.length === 0);
    expect([...silent, ...unshown].map(({ name }) => name)).toEqual([]);
  });

  it('has no prop without a description', () => {
    const silent = components
      .flatMap((component) => [component, ...component.parts])
      .flatMap(({ name, props }) =>
        props.filter((prop) => prop.description === '').map((prop) => `${name} ${prop.name}`),
      );
    expect(silent).toEqual([]);
  });

  it('has no other name of core, tokens and formats without a description', () => {
    const names = plainNames();
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['openJourney', 'fromMermaid', 'laneGuidance']),
    );
    const silent = names.filter(({ description }) => description === '');
    expect(silent.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });
});
