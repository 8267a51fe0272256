import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  anna,
  channels,
  endless,
  layla,
  sources,
  stranger,
  talker,
  tuan,
} from '../../testing/samples';
import { PersonaCard } from './PersonaCard';

const meta = {
  component: PersonaCard,
  parameters: { layout: 'padded' },
  args: { persona: anna, sources, channels, usedOn: 4, headingLevel: 2 },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 620 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof PersonaCard>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { parameters: { baselines: ['light', 'dark'] } };

export const Compact: Story = { args: { variant: 'compact' } };

/** Made up in a workshop: the card says so. */
export const Assumed: Story = { args: { persona: tuan, variant: 'compact' } };

/** Only a name is known. */
export const Empty: Story = { args: { persona: stranger, usedOn: undefined } };

/** One line in each list. */
export const One: Story = {
  args: {
    persona: {
      ...stranger,
      goals: ['A firm yes'],
      behaviours: ['Compares on the phone'],
      traits: anna.traits.slice(0, 1),
      facts: anna.facts.slice(0, 1),
    },
  },
};

export const WithoutName: Story = { args: { persona: { ...stranger, name: '' } } };

const everything = [endless, ...anna.goals];

/** Ten thousand characters without a space, in every text. */
export const LongText: Story = {
  args: {
    persona: {
      ...anna,
      name: endless,
      role: endless,
      segment: endless,
      quote: endless,
      story: endless,
      goals: everything,
      motivations: everything,
      pains: everything,
      feelings: everything,
      behaviours: everything,
      needs: everything,
      channels: [...anna.channels, endless],
      facts: [{ label: endless, value: endless }, ...anna.facts],
      traits: [{ label: endless, low: endless, high: endless, value: 0.5 }, ...anna.traits],
    },
    usedOn: [endless],
  },
};

/** Words that are longer than a narrow card. */
export const Narrow: Story = {
  args: { persona: talker },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
};

export const ArabicContent: Story = { args: { persona: layla, language: 'ar' } };

/** Neither a portrait nor letters for initials: the outline of a person. */
export const MissingPortrait: Story = {
  args: { persona: { ...anna, name: '…' } },
};

/** A portrait that does not come leaves the initials. */
export const BrokenImage: Story = {
  args: { persona: { ...anna, portrait: { src: 'data:image/png;base64,AAAA', alt: '' } } },
};

/** The page's own portrait. Portraits on other hosts appear only with `allowRemoteImages`. */
export const WithPortrait: Story = {
  args: {
    persona: {
      ...anna,
      portrait: {
        src: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkYPj/n4GBgYmBgYGBAQAQBgIB2wC0IQAAAABJRU5ErkJggg==',
        alt: 'Anna at her desk',
      },
    },
  },
};

/** Where it is used, by the host's links, and the host's button. */
export const UsedOnMaps: Story = {
  args: {
    usedOn: [
      <a key="mortgage" href="#mortgage">
        Mortgage
      </a>,
      <a key="refinancing" href="#refinancing">
        Refinancing
      </a>,
    ],
    actions: <button type="button">Edit</button>,
  },
};

const tones = [
  ...(['neutral', 'blue', 'teal', 'green', 'olive'] as const),
  ...(['amber', 'orange', 'red', 'pink', 'violet'] as const),
];

/** Every tone that a document may name. */
export const Many: Story = {
  args: { variant: 'compact' },
  decorators: [],
  render: ({ persona, ...args }) => (
    <div
      style={{
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
      }}
    >
      {tones.map((tone) => (
        <PersonaCard key={tone} {...args} persona={{ ...persona, name: `Anna, ${tone}`, tone }} />
      ))}
    </div>
  ),
};
