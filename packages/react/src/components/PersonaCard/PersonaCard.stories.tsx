import type { Meta, StoryObj } from '@storybook/react-vite';
import { anna, channels, layla, sources, stranger, talker, tuan } from '../../testing/samples';
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

export const Default: Story = {};

export const Compact: Story = { args: { variant: 'compact' } };

/** Made up in a workshop: the card says so. */
export const Assumed: Story = { args: { persona: tuan, variant: 'compact' } };

/** Only a name is known. */
export const Empty: Story = { args: { persona: stranger } };

export const WithoutName: Story = { args: { persona: { ...stranger, name: '' } } };

export const LongText: Story = { args: { persona: talker } };

export const Narrow: Story = {
  args: { persona: talker },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288 }}>
        <Story />
      </div>
    ),
  ],
};

export const Arabic: Story = { args: { persona: layla, language: 'ar' } };

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
