import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { channels as channelNames } from '../../i18n/en/channels';
import { call, endless, nps, offer, recommendation } from '../../testing/samples';
import { TouchpointBadge } from './TouchpointBadge';

const meta = {
  component: TouchpointBadge,
  parameters: { layout: 'padded' },
  args: { touchpoint: call, onSelectedChange: fn() },
} satisfies Meta<typeof TouchpointBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Selected: Story = { args: { defaultSelected: true } };

/** Somebody else's contact, which the customer only heard of: outlined, and said in words. */
export const ThirdParty: Story = { args: { touchpoint: recommendation } };

export const MomentOfTruth: Story = { args: { touchpoint: offer } };

export const Excellence: Story = {
  args: {
    touchpoint: { ...call, title: 'Meets an adviser', channel: 'branch', moment: 'excellence' },
    score: { measure: nps, rating: { measure: 'nps', value: 41 } },
  },
};

export const Empty: Story = {
  args: { touchpoint: { id: 'empty', title: '', ratings: [], cards: [] } },
};

export const Disabled: Story = { args: { disabled: true } };

export const LongText: Story = {
  args: { touchpoint: { ...call, title: endless.slice(0, 600) } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 160 }}>
        <Story />
      </div>
    ),
  ],
};

export const Arabic: Story = {
  args: { touchpoint: { ...call, title: 'مكالمة: أوراق ناقصة' }, language: 'ar' },
};

/** Every channel that needs no declaration, and one that is unknown. */
export const Many: Story = {
  render: (args) => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      {[...Object.keys(channelNames), 'fax'].map((channel) => (
        <TouchpointBadge
          key={channel}
          {...args}
          touchpoint={{
            id: channel,
            title: 'Hears from the bank',
            channel,
            ratings: [],
            cards: [],
          }}
        />
      ))}
    </div>
  ),
};

export const TogglesByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  },
};
