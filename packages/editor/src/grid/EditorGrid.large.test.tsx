import { generateJourney } from '@sojourn/core/samples';
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it } from 'vitest';
import type { EditorStore } from '../store/types';
import { EditorFrame } from '../testing/EditorFrame';
import { EditorGrid } from './EditorGrid';

const journey = generateJourney({ touchpoints: 5000 });

describe('a map of 5,000 touchpoints', () => {
  it('draws the columns in view, and changes one header when a touchpoint is renamed', () => {
    let store: EditorStore | undefined;
    let commits = 0;
    render(
      <EditorFrame journey={journey} start={(made) => (store = made)}>
        <Profiler id="grid" onRender={() => (commits += 1)}>
          <EditorGrid />
        </Profiler>
      </EditorFrame>,
    );
    const grid = screen.getByRole('grid');
    expect(grid).toHaveAttribute('aria-colcount', '5001');
    expect(grid.querySelectorAll('*').length).toBeLessThan(2500);

    const id = journey.stages[0]?.touchpoints[0]?.id ?? '';
    const observer = new MutationObserver(() => undefined);
    observer.observe(grid, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    commits = 0;
    act(() => {
      store?.apply({ type: 'touchpoint.update', id, changes: { title: 'Another title' } });
    });
    expect(commits).toBe(1);
    const places = observer
      .takeRecords()
      .map(({ target }) => target.parentElement?.closest('[role="columnheader"]'));
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places).size).toBe(1);
    expect(places[0]).toHaveTextContent('Another title');
  }, 60_000);
});
