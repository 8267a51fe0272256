import { measureById, scoreOf, type Journey } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { PriorityMatrix, type PriorityRow } from '../charts';
import { JourneyMap } from '../components/JourneyMap';
import { JourneyStory } from '../components/JourneyStory';
import { MomentCard } from '../components/MomentCard';
import { mortgage } from '../testing/journeys';

/** Importance against how easy it was, wherever both are known. */
function prioritiesOf(journey: Journey): PriorityRow[] {
  return journey.stages
    .flatMap((stage) => stage.touchpoints)
    .flatMap((touchpoint) => {
      const importance = scoreOf(touchpoint, { measure: 'importance' })?.value;
      const performance = scoreOf(touchpoint, { measure: 'ease' })?.value;
      if (importance === undefined || performance === undefined) return [];
      return [{ id: touchpoint.id, title: touchpoint.title, importance, performance }];
    });
}

const unhappiest = mortgage.stages[2]?.touchpoints[4]?.id ?? null;

/** A page of a host that keeps one selection for all that it shows. */
function Page({ journey }: { journey: Journey }) {
  const [selectedId, setSelectedId] = useState<string | null>(unhappiest);
  const shared = { selectedId, onSelectedIdChange: setSelectedId };
  return (
    <main>
      <JourneyMap journey={journey} {...shared} />
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
          alignItems: 'start',
          gap: 32,
          padding: 24,
        }}
      >
        <PriorityMatrix
          rows={prioritiesOf(journey)}
          importance={measureById(journey, 'importance')}
          performance={measureById(journey, 'ease')}
          language={journey.language}
          headingLevel={3}
          {...shared}
        />
        <MomentCard journey={journey} touchpointId={selectedId} />
        <div
          role="group"
          aria-label="The story"
          tabIndex={0}
          style={{ maxBlockSize: 640, overflow: 'auto' }}
        >
          <JourneyStory journey={journey} headingLevel={3} {...shared} />
        </div>
      </div>
    </main>
  );
}

const meta = {
  title: 'Patterns/One selection',
  component: Page,
  args: { journey: mortgage },
  parameters: { sheetWidth: 3024 },
} satisfies Meta<typeof Page>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The host keeps `selectedId`; map, matrix, card and story follow it, wherever it is changed. */
export const Default: Story = {};

export const FollowsTheMatrix: Story = {
  play: async ({ canvas }) => {
    const map = within(canvas.getByRole('region', { name: /getting a mortgage/i }));
    const matrix = within(canvas.getByRole('figure', { name: /importance/i }));
    await userEvent.click(matrix.getByRole('button', { name: /full application/i }));
    await expect(
      map.getByRole('button', { name: /full application/i, pressed: true }),
    ).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Full application', level: 3 })).toBeVisible();
  },
};
