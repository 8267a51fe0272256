import type { Persona } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { mortgage } from '../../testing/journeys';
import { anna, endless, layla, stranger, tuan } from '../../testing/samples';
import { PersonaComparison } from './PersonaComparison';

const meta = {
  component: PersonaComparison,
  parameters: { layout: 'padded' },
  args: { personas: mortgage.personas, channels: mortgage.channels },
} satisfies Meta<typeof PersonaComparison>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { personas: [] } };

/** One persona has nothing to be compared with. */
export const One: Story = { args: { personas: [anna] } };

const landlord: Persona = {
  ...tuan,
  id: 'omar',
  name: 'Omar Haddad',
  role: 'Buys to let',
  provenance: 'qualitative',
  goals: ['Keep the low rate', 'A yield that beats the bond'],
  behaviours: ['Compares on the phone, decides on paper', 'Lets a broker write'],
  share: 0.08,
  traits: tuan.traits.map((trait, index) => ({ ...trait, value: [0.9, 0.75, 0.25][index] ?? 0.5 })),
  tone: 'teal',
};

/** What two of three share is not marked; what only one has is. */
export const Three: Story = { args: { personas: [anna, tuan, landlord] } };

/** Eight people: the table scrolls inside itself, its subjects stay. */
export const Many: Story = {
  args: {
    personas: Array.from({ length: 8 }, (_, index) => ({
      ...([anna, tuan, landlord][index % 3] ?? anna),
      id: `person-${index}`,
      name: `${['Anna', 'Tuấn', 'Omar'][index % 3]} ${index + 1}`,
      share: (index + 1) / 40,
    })),
  },
};

/** Nothing sets them apart. */
export const Same: Story = { args: { personas: [anna, { ...anna, id: 'twin', name: 'Anne' }] } };

export const LongText: Story = {
  args: {
    personas: [
      {
        ...anna,
        name: endless,
        role: endless,
        goals: [endless],
        facts: [{ label: endless, value: endless }],
        traits: [{ label: endless, low: endless, high: endless, value: 0.2 }],
      },
      { ...tuan, pains: [...anna.pains, endless] },
    ],
  },
};

/** Without portraits: the initials, or the outline of a person. A broken one leaves them. */
export const BrokenImage: Story = {
  args: {
    personas: [
      { ...anna, portrait: { src: 'data:image/png;base64,AAAA', alt: '' } },
      { ...stranger, name: '' },
    ],
  },
};

export const ArabicContent: Story = {
  args: {
    personas: [
      layla,
      { ...layla, id: 'b', name: 'سامي', pains: ['لا وقت لديه'], goals: layla.goals.slice(0, 1) },
    ],
    language: 'ar',
  },
};
