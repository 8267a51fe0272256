import type { Meta, StoryObj } from '@storybook/react-vite';
import { arabic, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { MomentCard } from './MomentCard';

const meta = {
  component: MomentCard,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, touchpointId: 'papers-missing', headingLevel: 2 },
  decorators: [
    (Story, { name }) => (
      <div style={name === 'Many' ? {} : { maxInlineSize: 340 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MomentCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** The three levels from one survey, so that they can be compared. */
export const MeasuredAlike: Story = { args: { levels: { emotion: 'felt-good' } } };

/** Nothing is selected yet: the card says what to do. */
export const Empty: Story = { args: { journey: emptyJourney, touchpointId: null } };

/** The touchpoint is gone. */
export const Unknown: Story = { args: { touchpointId: 'removed-last-week' } };

/** Only a title is known. */
export const One: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      stages: [{ title: 'During', touchpoints: [{ id: 'call', title: 'Calls' }] }],
    }),
    touchpointId: 'call',
  },
};

const touchpoints = mortgage.stages.flatMap((stage) => stage.touchpoints);

/** A set to print and hand out: every moment of the journey. */
export const Many: Story = {
  render: (args) => (
    <div
      style={{
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 288px), 1fr))',
      }}
    >
      {touchpoints.map(({ id }) => (
        <MomentCard key={id} {...args} touchpointId={id} />
      ))}
    </div>
  ),
};

export const LongText: Story = {
  args: {
    journey: opened({
      format: 'sojourn.journey',
      version: 1,
      title: 'Trip',
      channels: [{ id: 'long', name: endless }],
      measures: [
        { id: 'goal', name: endless.slice(0, 200), kind: 'goal', scale: { min: 0, max: 1 } },
      ],
      stages: [
        {
          title: endless,
          touchpoints: [
            {
              id: 'call',
              title: endless,
              description: endless,
              channel: 'long',
              owner: endless,
              purpose: endless,
              before: endless,
              after: endless,
              delight: endless,
              moment: 'truth',
              ratings: [
                { measure: 'goal', value: 0.4 },
                { measure: 'emotion', value: -1, n: 12 },
              ],
            },
          ],
        },
      ],
    }),
    touchpointId: 'call',
  },
};

/** An Arabic document in a page that reads from the left. */
export const ArabicContent: Story = { args: { journey: arabic, touchpointId: 'book-app' } };
