import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { arabic, emptyJourney, mortgage } from '../../testing/journeys';
import { anna, endless, stranger } from '../../testing/samples';
import { EmpathyMap } from './EmpathyMap';

const meta = {
  component: EmpathyMap,
  parameters: { layout: 'padded' },
  args: { journey: mortgage, personaId: 'anna', headingLevel: 2 },
} satisfies Meta<typeof EmpathyMap>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Nobody is chosen, and there is nobody to choose. */
export const Empty: Story = { args: { journey: emptyJourney, personaId: undefined } };

/** Only a name is known: each part says what belongs there. */
export const NothingKnown: Story = { args: { journey: undefined, persona: stranger } };

/** One note. */
export const One: Story = {
  args: { journey: undefined, persona: { ...stranger, pains: ['Two loans at once'] } },
};

/** Without a journey: the persona's own lists. */
export const OwnLists: Story = { args: { journey: undefined, persona: anna } };

/** What is more than six notes is folded. */
export const Many: Story = {
  args: {
    persona: {
      ...anna,
      pains: Array.from({ length: 40 }, (_, index) => `Pain ${index + 1}: the same paper again`),
      behaviours: Array.from({ length: 12 }, (_, index) => `Habit ${index + 1}`),
    },
  },
};

export const LongText: Story = {
  args: {
    journey: undefined,
    persona: {
      ...anna,
      name: endless,
      role: endless,
      quote: endless,
      motivations: [endless],
      behaviours: [endless],
      feelings: [endless],
      pains: [endless],
      goals: [endless],
    },
  },
};

export const BrokenImage: Story = {
  args: {
    persona: { ...anna, portrait: { src: 'data:image/png;base64,AAAA', alt: '' } },
  },
};

export const ArabicContent: Story = { args: { journey: arabic, personaId: undefined } };

/** What is folded is reached by keys and opens. */
export const OpensFolded: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    const [summary] = canvas.getAllByText(/more$/);
    if (!summary) throw new Error('Nothing is folded.');
    await expect(summary).toHaveFocus();
    await userEvent.click(summary);
    await expect(canvas.getByText('What if it is worth less than we pay?')).toBeVisible();
  },
};
