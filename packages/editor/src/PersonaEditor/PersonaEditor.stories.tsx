import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { anna, endless, layla, personaChannels, personaSources } from '../testing/samples';
import { PersonaEditor } from './PersonaEditor';

const meta = {
  component: PersonaEditor,
  parameters: { layout: 'padded' },
  args: {
    defaultPersona: anna,
    channels: personaChannels,
    sources: personaSources,
    onPersonaChange: fn(),
  },
} satisfies Meta<typeof PersonaEditor>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A new persona: what to begin with is said. */
export const Empty: Story = { args: { defaultPersona: undefined, channels: [], sources: [] } };

const everything = [endless.slice(0, 2000), ...anna.goals];

export const LongText: Story = {
  args: {
    defaultPersona: {
      ...anna,
      name: endless,
      role: endless.slice(0, 2000),
      quote: endless.slice(0, 2000),
      story: endless,
      goals: everything,
      pains: everything,
      facts: [{ label: endless.slice(0, 200), value: endless.slice(0, 2000) }, ...anna.facts],
      traits: [
        {
          label: endless.slice(0, 200),
          low: endless.slice(0, 200),
          high: endless.slice(0, 200),
          value: 0.5,
        },
        ...anna.traits,
      ],
    },
  },
};

export const ArabicContent: Story = {
  args: { defaultPersona: layla, language: 'ar', sources: [] },
};

export const ReadOnly: Story = { args: { readOnly: true } };

/** A trait, a goal, and both taken back, by keys alone. */
export const ByKeyboard: Story = {
  args: { defaultPersona: undefined, channels: [], sources: [] },
  play: async ({ canvas, args }) => {
    const name = canvas.getByRole('textbox', { name: 'Name' });
    name.focus();
    await userEvent.keyboard('Mai Trần');
    await userEvent.tab();
    await expect(args.onPersonaChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ name: 'Mai Trần' }),
      expect.anything(),
    );
    await expect(canvas.getByRole('article')).toHaveTextContent('Mai Trần');
    canvas.getByRole('button', { name: 'Begin with four common traits' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('slider')).toHaveLength(4);
  },
};
