import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openSite } from '../../benchmarks/site.mjs';

/** What draws the map itself, and would render for a new name if cells knew more than they show. */
const ofTheMap = [
  ...['EditorGrid', 'HeaderRows', 'StageHeader', 'TouchpointHeader', 'LaneHeader', 'LaneRow'],
  ...['LaneCell', 'EmptyCell', 'FullCell', 'CardsCells', 'CardsCell', 'CardItem', 'SpotBox'],
  ...['CurveCells', 'CurveOver', 'CurvePoint', 'CurveLaneKey', 'ScoreCells', 'ScoreSpot'],
  ...['OpportunitiesCell', 'PathsCell', 'RollupCell', 'Widths', 'Written', 'InPlaceText'],
  'TouchpointContent',
];

/** What is counted is the same on every machine; `npm run bench` measures the times. */
describe('an editor of 5,000 touchpoints', () => {
  let site: Awaited<ReturnType<typeof openSite>>;

  beforeAll(async () => {
    // With whole names, for what a failure says.
    site = await openSite({ minify: false });
  });

  afterAll(async () => {
    await site?.close();
  });

  async function elementsOf(touchpoints: number): Promise<number> {
    const page = await site.openPage();
    await ask(page, 'openEditor', touchpoints);
    const count = await ask(page, 'countElements');
    await page.close();
    return count;
  }

  it('makes no more elements than one of 200', async () => {
    const few = await elementsOf(200);
    expect(few).toBeGreaterThan(300);
    expect(await elementsOf(5000)).toBeLessThanOrEqual(1.2 * few);
  });

  it('renders three components of the map for a new name', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'openEditor', 5000);
    expect(await ask(page, 'rendersSince')).toContain('EditorGrid');
    await ask(page, 'rename', 'Another');
    const rendered: string[] = await ask(page, 'rendersSince');
    expect(rendered.filter((name) => ofTheMap.includes(name))).toEqual([
      'TouchpointHeader',
      'Written',
      'TouchpointContent',
    ]);
    await page.close();
  });

  it('renders nothing while somebody types', async () => {
    const page = await site.openPage({ query: '?renders' });
    await ask(page, 'sitDown', 'editor', 5000);
    await ask(page, 'rendersSince');
    await page.keyboard.type('ab');
    expect(await ask(page, 'rendersSince')).toEqual([]);
    await page.waitForTimeout(400);
    const kept: string[] = await ask(page, 'rendersSince');
    expect(kept.filter((name) => ofTheMap.includes(name))).toEqual([
      'TouchpointHeader',
      'Written',
      'InPlaceText',
    ]);
    await page.close();
  });
});
