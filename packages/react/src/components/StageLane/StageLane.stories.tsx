import type { Meta, StoryObj } from '@storybook/react-vite';
import { application, call, endless } from '../../testing/samples';
import { TouchpointBadge } from '../TouchpointBadge';
import { StageLane } from './StageLane';

const meta = {
  component: StageLane,
  parameters: { layout: 'padded' },
  args: { stage: application, headingLevel: 2 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 340 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof StageLane>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Collapsed: Story = { args: { collapsed: true } };

/** Says what belongs there. */
export const Empty: Story = {
  args: {
    stage: { id: 'empty', title: 'Living with it', phase: 'after', touchpoints: [], cards: [] },
  },
};

/** Touchpoints that can be selected. */
export const WithBadges: Story = {
  args: {
    renderTouchpoint: (touchpoint, channel) => (
      <TouchpointBadge touchpoint={touchpoint} channel={channel} />
    ),
  },
};

export const LongText: Story = {
  args: {
    stage: {
      ...application,
      title: endless.slice(0, 200),
      customerGoal: endless.slice(0, 400),
      businessGoal: endless.slice(0, 400),
    },
  },
};

export const Arabic: Story = {
  args: {
    language: 'ar',
    stage: {
      ...application,
      title: 'الطلب',
      customerGoal: 'هل سيوافقون، ومتى؟',
      businessGoal: 'ملف كامل من المرة الأولى',
      touchpoints: [{ ...call, title: 'مكالمة: أوراق ناقصة' }],
    },
  },
};

/** The six tints; the seventh stage begins again. */
export const Many: Story = {
  decorators: [],
  render: (args) => (
    <div
      style={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
      }}
    >
      {Array.from({ length: 7 }, (_, index) => (
        <StageLane
          key={index}
          {...args}
          band={index + 1}
          stage={{ ...application, title: `Stage ${index + 1}` }}
        />
      ))}
    </div>
  ),
};
