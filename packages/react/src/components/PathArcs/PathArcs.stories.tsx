import {
  layoutJourney,
  pathArcs,
  placeTitles,
  type Journey,
  type JourneyView,
  type Path,
} from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { arabic, emptyJourney, mortgage, opened, vietnamese } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { PathArcs } from './PathArcs';

function rowsOf(journey: Journey, view?: JourneyView) {
  const layout = layoutJourney(journey, view);
  return {
    paths: pathArcs(layout),
    columns: layout.columns,
    places: placeTitles(journey),
    language: journey.language,
  };
}

/** The mortgage with so many paths as nobody would draw by hand. */
function withPaths(count: number): Journey {
  const ids = mortgage.stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
  const paths = Array.from({ length: count }, (_, index): Path => {
    const from = (index * 5 + (index >> 2)) % ids.length;
    const to = (index * 7 + 3) % ids.length;
    const share = ((index * 37) % 97) / 100;
    const ends = { id: `path-${index}`, from: ids[from] ?? '', share };
    if (index % 5 === 4) return { ...ends, kind: 'exit' };
    const kind = to <= from ? 'loop' : index % 3 === 0 ? 'branch' : 'skip';
    return { ...ends, kind, to: ids[to] ?? '' };
  });
  return { ...mortgage, paths };
}

const meta = {
  component: PathArcs,
  parameters: { layout: 'padded' },
  args: rowsOf(mortgage),
} satisfies Meta<typeof PathArcs>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Its paths stand out. */
export const Selected: Story = { args: { selectedId: 'full-application' } };

export const StagesOnly: Story = { args: rowsOf(mortgage, { zoom: 'stages' }) };

export const FoldedStage: Story = {
  args: rowsOf(mortgage, { collapsedStages: ['application'] }),
};

export const Twenty: Story = { args: rowsOf(withPaths(20)) };

/** Each still has its own line. */
export const Many: Story = { args: rowsOf(withPaths(60)) };

/** The same touchpoint once more. */
export const One: Story = {
  args: rowsOf({ ...vietnamese, paths: vietnamese.paths.slice(0, 1) }),
};

export const Empty: Story = { args: rowsOf(emptyJourney) };

export const ArabicContent: Story = { args: rowsOf(arabic) };

export const LongText: Story = {
  args: rowsOf(
    opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Long',
      stages: [
        {
          title: 'Stage',
          touchpoints: [
            { id: 'a', title: endless },
            { id: 'b', title: 'Short' },
            { id: 'c', title: 'Touchpoint '.repeat(12) },
          ],
        },
      ],
      paths: [
        { id: 'p', from: 'b', to: 'a', kind: 'loop', share: 0.4, label: endless },
        { id: 'q', from: 'a', to: 'c', kind: 'skip', count: 12_345_678 },
        { id: 'r', from: 'c', kind: 'exit', label: 'Leaves '.repeat(40) },
      ],
    }),
  ),
};
