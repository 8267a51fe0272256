import type { Persona } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { mortgage } from '../../testing/journeys';
import { anna, endless, layla, stranger } from '../../testing/samples';
import { TraitScale } from './TraitScale';

const meta = {
  component: TraitScale,
  parameters: { layout: 'padded' },
  args: { personas: mortgage.personas },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 560 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof TraitScale>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { personas: [stranger] } };

/** One trait of one person. */
export const One: Story = {
  args: { personas: [{ ...anna, traits: anna.traits.slice(0, 1) }] },
};

const names = ['Ada Lovelace', 'Grace Hopper', 'Mary Jackson', 'Katherine Johnson'];
const people: Persona[] = [
  ...names,
  'Dorothy Vaughan',
  'Annie Easley',
  'Radia Perlman',
  'Adele',
].map((name, index) => ({
  ...stranger,
  id: `person-${index}`,
  name,
  traits: anna.traits.map((trait, row) => ({
    ...trait,
    value: ((index * 37 + row * 53) % 101) / 100,
  })),
}));

/** Eight people: those who stand close are piled up. */
export const Many: Story = { args: { personas: people } };

/** All in one place. */
export const SamePlace: Story = {
  args: {
    personas: people.slice(0, 4).map((person) => ({
      ...person,
      traits: [{ label: 'Pace', low: 'Takes time', high: 'In a hurry', value: 1 }],
    })),
  },
};

/** Without anybody: where a segment or a product stands. */
export const WithoutPersonas: Story = {
  args: { personas: undefined, traits: anna.traits },
};

export const LongText: Story = {
  args: {
    personas: [
      {
        name: endless,
        traits: [{ label: endless, low: endless, high: endless, value: 0.3 }],
      },
      { name: 'Anna', traits: anna.traits },
    ],
  },
};

export const ArabicContent: Story = { args: { personas: [layla], language: 'ar' } };
