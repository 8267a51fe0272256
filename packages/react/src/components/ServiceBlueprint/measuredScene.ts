import type { Box, CardBox, ConnectorScene, Stretch } from './connectorScene';

/** What a cell keeps free at its edges, in pixels: half a gutter. */
const padding = 12;
/** What connectors keep from a line's own stroke. */
const strokeRoom = 6;

type Measure = (element: Element) => Box;

function guttersOf(rows: readonly HTMLTableRowElement[], measure: Measure): Stretch[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const { bottom } = measure(row);
    const between = row.nextElementSibling;
    // Headers lie over the connectors, so these keep out of theirs.
    const inside = row.querySelector('th[data-part="touchpoint"]') ? 0 : padding;
    const following = next?.querySelector('th[data-part="touchpoint"]') ? 0 : padding;
    const line = between?.hasAttribute('data-line') ? measure(between) : undefined;
    return {
      start: line ? line.top + strokeRoom : bottom - inside + strokeRoom / 2,
      end: (next ? measure(next).top : bottom) + (next ? following : 0) - strokeRoom / 2,
    };
  });
}

function channelsOf(table: Element, measure: Measure): Stretch[] {
  const columns = Array.from(table.querySelectorAll('th[data-column]'), measure).sort(
    (a, b) => a.left - b.left,
  );
  const edges = columns.map(({ left }) => left);
  const last = columns.at(-1);
  if (last) edges.push(last.right);
  return edges.map((edge, index) => ({
    start: index === 0 ? edge : edge - padding,
    end: index === edges.length - 1 ? edge : edge + padding,
  }));
}

/** Where a blueprint's cards lie and what is free between them, as seen from the corner of `origin`. */
export function measuredScene(origin: Element, table: HTMLTableElement): ConnectorScene {
  const { left: x, top: y } = origin.getBoundingClientRect();
  const measure: Measure = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  };
  const rows = Array.from(table.rows).filter((row) => !row.hasAttribute('data-line'));
  const cards = new Map<string, CardBox>();
  rows.forEach((row, index) => {
    for (const card of row.querySelectorAll<HTMLElement>('[data-card]')) {
      cards.set(card.dataset['card'] ?? '', { ...measure(card), row: index });
    }
  });
  return { cards, gutters: guttersOf(rows, measure), channels: channelsOf(table, measure) };
}
