'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useJourneyMapWindow } from '../JourneyMap/JourneyMapContext';
import { useBlueprint, type BlueprintContextValue } from './BlueprintContext';
import { connectorPaths, type ConnectorPath } from './connectorPaths';
import type { Connector } from './connectorScene';
import { measuredScene } from './measuredScene';

/** Whether a dependency is the selected card's own, or one on the way. */
function stateOf({ selectedId, ties }: BlueprintContextValue, { from, to }: Connector) {
  if (selectedId === undefined) return undefined;
  if (from === selectedId || to === selectedId) return 'near';
  const needed = (id: string) => ties.get(id)?.startsWith('needs');
  const needing = (id: string) => ties.get(id)?.startsWith('needed');
  return (needed(from) && needed(to)) || (needing(from) && needing(to)) ? 'far' : 'none';
}

const order = [undefined, 'none', 'far', 'near'];

/**
 * The dependencies as arrows over the cards. They follow what is measured, so a server sends none;
 * the words beside the cards say the same. Renders an `<svg>`.
 */
export function Connectors() {
  const blueprint = useBlueprint();
  const columns = useJourneyMapWindow('Lane');
  const { needs } = blueprint.dependencies;
  const svg = useRef<SVGSVGElement | null>(null);
  const [paths, setPaths] = useState<ConnectorPath[]>([]);
  const connectors = useMemo(
    () => [...needs].flatMap(([from, all]) => all.map((to) => ({ from, to }))),
    [needs],
  );

  useEffect(() => {
    const table = svg.current?.closest('table');
    // Missing in jsdom, where hosts run their own tests, and where nothing has a size.
    if (!table || typeof ResizeObserver !== 'function') return undefined;
    let frame = 0;
    const draw = () => {
      if (svg.current) setPaths(connectorPaths(measuredScene(svg.current, table), connectors));
    };
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    });
    for (const box of [...table.rows, ...table.querySelectorAll('[data-card]')]) {
      observer.observe(box);
    }
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [connectors, columns]);

  // What matters lies on top.
  const sorted = paths
    .map((path) => ({ ...path, state: stateOf(blueprint, path) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <svg ref={svg} data-part="connectors" aria-hidden="true" width="1" height="1">
      {sorted.map(({ from, to, line, head, state }) => (
        <g key={`${from} ${to}`} data-state={state}>
          <path d={line} />
          <path d={head} data-part="head" />
        </g>
      ))}
    </svg>
  );
}
