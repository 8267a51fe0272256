import type { Meta, StoryObj } from '@storybook/react-vite';
import { longTitle } from '../../testing/chartRows';
import { anna, layla, stranger, tuan } from '../../testing/samples';
import { TraitRadar } from './TraitRadar';

const four = [
  { label: 'Trust', low: 'Trusts people', high: 'Trusts figures', value: 0.72 },
  { label: 'Advice', low: 'Alone', high: 'With advice', value: 0.38 },
  { label: 'Pace', low: 'Takes her time', high: 'In a hurry', value: 0.83 },
  { label: 'Risk', low: 'Plays safe', high: 'Dares', value: 0.22 },
  { label: 'Price', low: 'Quality first', high: 'Price first', value: 0.6 },
];

/** The same traits with values of one's own. */
function withValues(...values: number[]) {
  return four.map((trait, index) => ({ ...trait, value: values[index] ?? trait.value }));
}

const two = [
  { ...anna, traits: four },
  { ...tuan, traits: withValues(0.3, 0.8, 0.41, 0.65, 0.5) },
];

const meta = {
  title: 'charts/TraitRadar',
  component: TraitRadar,
  parameters: { layout: 'padded' },
  args: { personas: two, headingLevel: 2 },
} satisfies Meta<typeof TraitRadar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { selectedId: 'tuan' } };

export const Empty: Story = { args: { personas: [] } };

export const One: Story = { args: { personas: two.slice(0, 1) } };

/** Two traits span no area: each is a line. */
export const FewTraits: Story = {
  args: { personas: two.map((persona) => ({ ...persona, traits: persona.traits.slice(0, 2) })) },
};

/** Four are drawn, and the others stand in the table. */
export const Many: Story = {
  args: {
    personas: [
      ...two,
      { ...stranger, id: 'c', name: 'Claudia', traits: withValues(0.9, 0.1, 0.2, 0.9, 0.1) },
      { ...stranger, id: 'd', name: 'Maria', traits: withValues(0.5, 0.5, 0.6, 0.4, 0.9) },
      { ...stranger, id: 'e', name: 'Oskar', traits: withValues(0.1, 0.9, 0.9, 0.1, 0.3) },
    ],
  },
};

export const LongText: Story = {
  args: {
    personas: two.map((persona) => ({
      ...persona,
      name: longTitle.slice(0, 60),
      traits: persona.traits
        .slice(0, 3)
        .map((trait) => ({ ...trait, label: trait.label + longTitle, low: longTitle })),
    })),
  },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    personas: [
      {
        ...layla,
        traits: [
          ...layla.traits,
          { label: 'الإيقاع', low: 'على مهل', high: 'على عجل', value: 0.4 },
          { label: 'المخاطرة', low: 'حذرة', high: 'جريئة', value: 0.2 },
        ],
      },
    ],
  },
};

/** What cannot be drawn is left out or drawn at the end of the scale, and said. */
export const BadValues: Story = {
  args: {
    personas: [
      { ...anna, traits: withValues(NaN, Infinity, 4, -2, 0.5) },
      { ...tuan, traits: four },
    ],
  },
};
