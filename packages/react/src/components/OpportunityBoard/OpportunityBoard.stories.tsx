import { placeTitles, type Journey, type Opportunity } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, mortgage } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { OpportunityBoard } from './OpportunityBoard';

function rowsOf(journey: Journey) {
  return {
    opportunities: journey.opportunities,
    places: placeTitles(journey),
    measures: journey.measures,
    language: journey.language,
  };
}

const statuses = ['idea', 'planned', 'doing', 'done', 'dropped'] as const;
const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints);

const many = Array.from({ length: 40 }, (_, index): Opportunity => {
  const [like] = mortgage.opportunities.slice(index % mortgage.opportunities.length);
  return {
    ...(like ?? { title: '', actions: [] }),
    id: `opportunity-${index}`,
    at: [touchpoints[index % touchpoints.length]?.id ?? ''],
    status: statuses[(index * 3) % statuses.length] ?? 'idea',
    value: (index * 7 + 3) % 11,
    effort: (index * index + 2) % 11,
  };
});

const meta = {
  component: OpportunityBoard,
  parameters: { layout: 'padded' },
  args: { ...rowsOf(mortgage), headingLevel: 2, onSelectedIdChange: fn() },
} satisfies Meta<typeof OpportunityBoard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const BoardOnly: Story = { args: { show: 'board' } };

export const PictureOnly: Story = { args: { show: 'picture' } };

/** The opportunities at the selected touchpoint stand out. */
export const Selected: Story = { args: { defaultSelectedId: 'papers-missing' } };

export const Empty: Story = { args: { opportunities: [] } };

export const One: Story = { args: { opportunities: mortgage.opportunities.slice(0, 1) } };

export const Many: Story = { args: { opportunities: many } };

/** Only a title is known. */
export const Bare: Story = {
  args: { opportunities: [{ id: 'bare', title: 'Call on the same day', at: [], actions: [] }] },
};

export const LongText: Story = {
  args: {
    places: new Map([['somewhere', endless]]),
    opportunities: [
      {
        id: 'long',
        title: endless,
        at: ['somewhere'],
        value: 8,
        effort: 3,
        owner: endless,
        due: endless,
        status: 'doing',
        actions: [{ id: 'action', title: endless, owner: endless }],
      },
    ],
  },
};

export const ArabicContent: Story = { args: rowsOf(arabic) };

export const SelectsByKeyboard: Story = {
  args: { show: 'board' },
  play: async ({ canvas, args }) => {
    const place = canvas.getByRole('button', { name: 'Call: papers are missing' });
    place.focus();
    await userEvent.keyboard('{Enter}');
    await expect(place).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'papers-missing',
      expect.objectContaining({ reason: 'press' }),
    );
  },
};
