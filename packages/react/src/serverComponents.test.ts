import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a server component renders: calls the components as React's server does, under the
 * `react-server` condition, where React has no context, no state and no effects.
 */
const program = `
  import { DriverChart } from './charts/DriverChart';
  import { ExperienceLevels } from './charts/ExperienceLevels';
  import { FunnelChart } from './charts/FunnelChart';
  import { GapChart } from './charts/GapChart';
  import { RippleChart } from './charts/RippleChart';
  import { CardNote } from './components/CardNote';
  import { EvidenceMeter } from './components/EvidenceMeter';
  import { JourneyTable } from './components/JourneyTable';
  import { MomentCard } from './components/MomentCard';
  import { EmpathyMap } from './components/EmpathyMap';
  import { evidenceShares, layoutJourney, pathArcs, placeTitles } from '@sojourn/core';
  import { PathArcs } from './components/PathArcs';
  import { PersonaCard } from './components/PersonaCard';
  import { PersonaComparison } from './components/PersonaComparison';
  import { ScoreBadge } from './components/ScoreBadge';
  import { SegmentBar } from './components/SegmentBar';
  import { StageLane } from './components/StageLane';
  import { TraitScale } from './components/TraitScale';
  import { vi } from './locales/vi';
  import { drivers, funnel, gaps, levels, ripples } from './testing/chartRows';
  import { mortgage } from './testing/journeys';
  import { anna, application, nps } from './testing/samples';

  function textOf(node) {
    if (node === null || node === undefined || typeof node === 'boolean') return '';
    if (typeof node !== 'object') return String(node);
    if (Array.isArray(node)) return node.map(textOf).join(' ');
    const { type, props } = node;
    if (typeof type === 'function') return textOf(type(props));
    if (typeof type === 'object' && typeof type.render === 'function') {
      return textOf(type.render(props, null));
    }
    return textOf(props.children);
  }

  const layout = layoutJourney(mortgage);

  console.log(JSON.stringify({
    paths: textOf(
      <PathArcs
        paths={pathArcs(layout)}
        columns={layout.columns}
        places={placeTitles(mortgage)}
      />,
    ),
    charts: [
      <GapChart rows={gaps} />,
      <ExperienceLevels rows={levels} />,
      <DriverChart rows={drivers} outcome="NPS" />,
      <FunnelChart rows={funnel} />,
      <RippleChart rows={ripples} />,
    ].map(textOf).join(' '),
    persona: textOf(<PersonaCard persona={anna} />),
    compared: textOf(<PersonaComparison personas={mortgage.personas} />),
    empathy: textOf(<EmpathyMap journey={mortgage} personaId="tuan" />),
    segments: textOf(<SegmentBar segments={mortgage.personas} />),
    traits: textOf(<TraitScale personas={mortgage.personas} />),
    stage: textOf(<StageLane stage={application} messages={vi} />),
    table: textOf(<JourneyTable journey={mortgage} />),
    moment: textOf(<MomentCard journey={mortgage} touchpointId="papers-missing" />),
    card: textOf(<CardNote card={mortgage.stages[0].cards[0]} lane={{}} sources={mortgage.sources} />),
    evidence: textOf(<EvidenceMeter {...evidenceShares(mortgage)} />),
    score: textOf(<ScoreBadge measure={nps} rating={{ measure: 'nps', value: 41, n: 158 }} />),
  }));
`;

describe('in a React Server Component', () => {
  let folder = '';
  let texts: Record<string, string> = {};

  beforeAll(async () => {
    // Inside the repository, so that Node finds its React and its styled-components.
    folder = mkdtempSync(join(root, '../../node_modules/.server-components-'));
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: join(root, 'src'), loader: 'tsx' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      jsx: 'automatic',
      conditions: ['@sojourn/source', 'react-server'],
      external: ['react', 'react/*', 'react-dom', 'styled-components'],
    });
    const file = join(folder, 'program.mjs');
    writeFileSync(file, outputFiles[0]?.contents ?? '');
    const printed = execFileSync(process.execPath, ['--conditions=react-server', file], {
      encoding: 'utf8',
      // In development React asks for the renderer of a component that is called by itself.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    texts = JSON.parse(printed) as Record<string, string>;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the stateless components render all their texts', () => {
    expect(texts['persona']).toMatch(/Anna Müller.*What drives them.*Not owing anybody a favour/);
    expect(texts['compared']).toMatch(/18 differences.*Only Anna Müller:.*34%/);
    expect(texts['empathy']).toMatch(/Tuấn Nguyễn.*Their first rate is always low/);
    expect(texts['segments']).toMatch(/The largest is “Anna Müller”: 61%.*39%/);
    expect(texts['traits']).toMatch(/Tuấn Nguyễn, Pace: 58% of the way/);
    expect(texts['stage']).toMatch(/Application.*Call: papers are missing/);
    expect(texts['table']).toMatch(/Call: papers are missing.*Phone.*Angry/);
    expect(texts['moment']).toMatch(/Loan desk.*To hear that the file is complete\./);
    expect(texts['paths']).toMatch(/9 paths leave.*Goes back.*Uploads the papers once more/);
    expect(texts['card']).toMatch(/We pay for the advert.*Internal knowledge, n 9/);
    expect(texts['evidence']).toMatch(/94% of 71 cards rest on research\..*Assumption/);
    expect(texts['score']).toContain('NPS: +41. This is good.');
  });

  it('the charts that need no chart library render their sentences and their rows', () => {
    expect(texts['charts']).toMatch(
      /furthest short.*Emotion lags.*What explains NPS.*12,400.*0\.46/,
    );
  });

  it('the messages prop chooses the language', () => {
    expect(texts['stage']).toMatch(/Trong.*Điện thoại.*Điểm đau/);
  });
});
