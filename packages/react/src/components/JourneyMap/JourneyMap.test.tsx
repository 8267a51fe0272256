import { describeJourney, type Journey } from '@sojourn/core';
import { generateJourney } from '@sojourn/core/samples';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { mortgage, opened } from '../../testing/journeys';
import { JourneyMap } from './JourneyMap';

/** A part of it: queries by role are slow on a whole map without a browser. */
const part: Journey = {
  ...mortgage,
  stages: mortgage.stages.slice(0, 2),
  lanes: mortgage.lanes.filter(({ kind, topic }) => kind === 'curve' || topic === 'pain'),
};

function small(rest: object): Journey {
  return opened({ format: 'sojourn.journey', version: 1, title: 'Trip', ...rest });
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

describe('JourneyMap', () => {
  describeConformance(<JourneyMap journey={part} />, HTMLElement);

  it('is a table whose headers are the stages, the touchpoints and the lanes', () => {
    render(<JourneyMap journey={mortgage} />);
    const table = screen.getByRole('table', { name: /mortgage/i });
    for (const stage of mortgage.stages) {
      expect(
        within(table).getByRole('columnheader', { name: new RegExp(stage.title) }),
      ).toBeVisible();
    }
    expect(within(table).getByRole('rowheader', { name: 'Pains' })).toBeVisible();
    expect(
      within(table).getByRole('columnheader', { name: /papers are missing.*Phone.*Pain/ }),
    ).toBeVisible();
  });

  it('is summarized, by the host where it has more to say', () => {
    const { rerender } = render(<JourneyMap journey={part} />);
    expect(screen.getByText(/^2 stages\. 4 touchpoints\. Emotion: lowest at/)).toBeInTheDocument();
    rerender(<JourneyMap journey={part} summary={describeJourney(part)} />);
    expect(screen.getByText(/2 personas travel/)).toBeInTheDocument();
  });

  it('says each value of the curve in words, and that nobody was asked', () => {
    render(<JourneyMap journey={mortgage} />);
    const row = screen.getByRole('row', { name: /^Emotion/ });
    expect(within(row).getByRole('cell', { name: /experienced: Angry/ })).toBeInTheDocument();
    expect(within(row).getAllByText(/experienced: not asked yet/)).not.toHaveLength(0);
  });

  it('folds a stage into one column, and unfolds it, by keyboard', async () => {
    const user = userEvent.setup();
    const onViewChange = vi.fn();
    render(<JourneyMap journey={part} onViewChange={onViewChange} />);
    screen.getByRole('button', { name: 'Collapse the stage “Awareness”' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: /advert/ })).not.toBeInTheDocument();
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith(
      { collapsedStages: ['awareness'] },
      { reason: 'stage' },
    );
    await user.click(screen.getByRole('button', { name: 'Expand the stage “Awareness”' }));
    expect(screen.getByRole('button', { name: /advert/ })).toBeVisible();
  });

  it('asks, and changes nothing itself, when the view is decided outside', async () => {
    const user = userEvent.setup();
    const onViewChange = vi.fn();
    render(<JourneyMap journey={part} view={{}} onViewChange={onViewChange} />);
    await user.click(screen.getByRole('button', { name: 'Stages' }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ zoom: 'stages' }, { reason: 'zoom' });
    expect(screen.getByRole('button', { name: 'Touchpoints', pressed: true })).toBeVisible();
  });

  it('hides a lane and shows it again', async () => {
    const user = userEvent.setup();
    render(<JourneyMap journey={part} />);
    await user.click(screen.getByText('Lanes'));
    await user.click(screen.getByRole('checkbox', { name: 'Pains' }));
    expect(screen.queryByRole('rowheader', { name: 'Pains' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Pains' }));
    expect(screen.getByRole('rowheader', { name: 'Pains' })).toBeVisible();
  });

  it('shows one persona’s journey', async () => {
    const user = userEvent.setup();
    const journey = small({
      personas: [
        { id: 'anna', name: 'Anna' },
        { id: 'tuan', name: 'Tuấn' },
      ],
      stages: [
        {
          title: 'Go',
          touchpoints: [{ title: 'Flies', personas: ['anna'] }, { title: 'Waits' }],
        },
      ],
    });
    render(<JourneyMap journey={journey} />);
    await user.click(screen.getByRole('button', { name: 'Anna' }));
    expect(screen.queryByRole('button', { name: /Flies/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Waits/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Anna' }));
    expect(screen.getByRole('button', { name: /Flies/ })).toBeVisible();
  });

  it('selects a touchpoint, deselects it, and tells its host', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<JourneyMap journey={part} onSelectedIdChange={onSelectedIdChange} />);
    const badge = screen.getByRole('button', { name: /advert/ });
    await user.click(badge);
    expect(badge).toHaveAttribute('aria-pressed', 'true');
    await user.click(badge);
    expect(badge).toHaveAttribute('aria-pressed', 'false');
    expect(onSelectedIdChange.mock.calls.map(([id]: unknown[]) => id)).toEqual([
      part.stages[0]?.touchpoints[0]?.id,
      null,
    ]);
  });

  it('follows a selection that is decided outside', async () => {
    const user = userEvent.setup();
    render(<JourneyMap journey={part} selectedId={null} />);
    await user.click(screen.getByRole('button', { name: /advert/ }));
    expect(screen.queryByRole('button', { name: /advert/, pressed: true })).not.toBeInTheDocument();
  });

  it('moves from touchpoint to touchpoint by keys', async () => {
    const user = userEvent.setup();
    render(<JourneyMap journey={part} />);
    screen.getByRole('button', { name: /advert/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: /recommends/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /advert/ })).toHaveFocus();
  });

  it('selects the touchpoint that the address names, then and later', () => {
    const onSelectedIdChange = vi.fn();
    window.location.hash = '#at-advert';
    render(<JourneyMap journey={part} linkPrefix="at-" onSelectedIdChange={onSelectedIdChange} />);
    expect(screen.getByRole('button', { name: /advert/, pressed: true })).toBeVisible();
    act(() => {
      window.location.hash = '#at-recommendation';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(screen.getByRole('button', { name: /recommends/, pressed: true })).toBeVisible();
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('recommendation', { reason: 'link' });
    window.location.hash = '#%E0%A4%A';
    window.location.hash = '';
  });

  it('draws a lane of the host’s own', () => {
    render(
      <JourneyMap journey={part}>
        <JourneyMap.Lane title="Tickets">
          {(column) => `Tickets at ${column.touchpoint?.title ?? ''}`}
        </JourneyMap.Lane>
      </JourneyMap>,
    );
    const row = screen.getByRole('row', { name: /^Tickets/ });
    expect(within(row).getByText(/Tickets at Sees an advert/)).toBeVisible();
  });

  it('can be put together from its parts', () => {
    render(
      <JourneyMap.Root journey={part}>
        <JourneyMap.Caption headingLevel={1} />
        <JourneyMap.Grid>
          <JourneyMap.Header />
          <tbody>
            <JourneyMap.Lane lane={part.lanes.find(({ topic }) => topic === 'pain')} />
          </tbody>
        </JourneyMap.Grid>
      </JourneyMap.Root>,
    );
    expect(screen.getByRole('heading', { level: 1, name: mortgage.title })).toBeVisible();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Touchpoints',
      'Pains',
    ]);
  });

  it('says what to do when a part stands outside its root', () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    expect(() => render(<JourneyMap.Caption />)).toThrow(
      /<JourneyMap\.Caption> stands outside a <JourneyMap\.Root>.*Put it inside/,
    );
    vi.mocked(console.error).mockClear();
  });

  it('says what belongs in an empty map', () => {
    render(<JourneyMap journey={small({})} />);
    expect(screen.getByText(/has no stages yet/)).toBeVisible();
  });

  it('speaks the language of the interface', () => {
    render(<JourneyMap journey={part} messages={ar} />);
    expect(screen.getByRole('region', { name: mortgage.title })).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('rowheader', { name: 'نقاط الألم' })).toBeVisible();
  });

  it('draws a few columns of many, and says which they are', () => {
    const journey = generateJourney({ touchpoints: 5000, lanes: 12 });
    render(<JourneyMap journey={opened(journey)} />);
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('aria-colcount', '5001');
    const headers = within(table).getAllByRole('columnheader');
    expect(headers.length).toBeLessThan(40);
    expect(headers.some((header) => header.getAttribute('aria-colindex') === '2')).toBe(true);
  });

  it('sends every visible text of the document from a server, and takes it over silently', () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.innerHTML = renderToString(<JourneyMap journey={mortgage} />);
    const shown = mortgage.lanes.filter((lane) => !lane.hidden).map(({ id }) => id);
    const words = mortgage.stages.flatMap((stage) => [
      stage.title,
      ...wordsOf(stage.touchpoints.map(({ title }) => title)),
      ...stage.touchpoints.flatMap(({ cards }) =>
        cards.filter(({ lane }) => shown.includes(lane)).map(({ text }) => text),
      ),
    ]);
    for (const word of words) expect(page.textContent).toContain(word);
    render(<JourneyMap journey={mortgage} />, { container: page, hydrate: true });
    page.remove();
  });

  it('sends all columns of a large map from a server', () => {
    const journey = opened(generateJourney({ touchpoints: 80, lanes: 3 }));
    const page = document.createElement('div');
    page.innerHTML = renderToString(<JourneyMap journey={journey} />);
    for (const { touchpoints } of journey.stages) {
      for (const { title } of touchpoints) expect(page.textContent).toContain(title);
    }
  });

  it('never lets a text become markup or style', () => {
    const attack = '</style><img src=x onerror=alert(1)>';
    const journey = opened(
      JSON.parse(
        JSON.stringify(mortgage, (key, value: unknown) =>
          ['title', 'text', 'name', 'summary', 'label', 'trigger'].includes(key) ? attack : value,
        ),
      ),
    );
    const page = document.createElement('div');
    page.innerHTML = renderToString(<JourneyMap journey={journey} />);
    const pictures = within(page)
      .getAllByRole('img', { hidden: true })
      .filter((element) => element instanceof HTMLImageElement);
    expect(pictures).toEqual([]);
    expect(page.textContent).toContain(attack);
  });

  it('draws whatever openJourney accepts: it never throws, and is never blank', () => {
    const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'x', 0, -1, 1e308, null, [], {}));
    const record = (keys: string[]) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, leaf])), { requiredKeys: [] });
    const list = (...keys: string[]) => fc.oneof(leaf, fc.array(record(keys), { maxLength: 3 }));
    const documents = fc.record(
      {
        format: fc.constant('sojourn.journey'),
        version: fc.constant(1),
        title: leaf,
        stages: fc.oneof(
          leaf,
          fc.array(
            fc.record(
              {
                title: leaf,
                phase: leaf,
                cards: list('lane', 'text', 'tone', 'href'),
                touchpoints: fc.array(
                  fc.record(
                    {
                      title: fc.oneof(fc.string(), leaf),
                      channel: leaf,
                      moment: leaf,
                      ratings: list('measure', 'value', 'aspect', 'n', 'low', 'high'),
                      cards: list('id', 'lane', 'text'),
                    },
                    { requiredKeys: [] },
                  ),
                  { maxLength: 3 },
                ),
              },
              { requiredKeys: [] },
            ),
            { maxLength: 3 },
          ),
        ),
        lanes: list('id', 'kind', 'topic', 'measures'),
        personas: list('id', 'name', 'share'),
        measures: list('id', 'name', 'kind', 'scale'),
        paths: list('from', 'to', 'kind', 'share'),
        opportunities: list('title', 'at', 'value', 'effort', 'status'),
      },
      { requiredKeys: ['format', 'version'] },
    );
    fc.assert(
      fc.property(documents, (document) => {
        const markup = renderToString(<JourneyMap journey={opened(document)} />);
        const page = globalThis.document.createElement('div');
        page.innerHTML = markup;
        expect(page.textContent.trim()).not.toBe('');
      }),
      { seed: 41, numRuns: 200 },
    );
  });
});
