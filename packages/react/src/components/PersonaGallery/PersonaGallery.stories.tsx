import type { Persona, Tone } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { arabic, mortgage, vietnamese } from '../../testing/journeys';
import { anna, endless, stranger, tuan } from '../../testing/samples';
import { PersonaGallery } from './PersonaGallery';

const meta = {
  component: PersonaGallery,
  parameters: { layout: 'padded' },
  args: {
    personas: mortgage.personas,
    sources: mortgage.sources,
    onSelectedIdChange: fn(),
    onSegmentChange: fn(),
  },
} satisfies Meta<typeof PersonaGallery>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = { args: { personas: [] } };

export const One: Story = { args: { personas: [anna] } };

const names = ['Anna Müller', 'Tuấn Nguyễn', 'Omar Haddad', 'Zofia Wójcik', 'Lucía Ortiz'];
const segments = ['First-time buyer', 'Moving up', 'Buys to let', 'Refinances'];
const tones: Tone[] = ['blue', 'amber', 'teal', 'pink', 'green', 'violet', 'orange'];

/** Forty people in four segments. */
export const Many: Story = {
  args: {
    personas: Array.from({ length: 40 }, (_, index): Persona => ({
      ...(index % 3 === 0 ? tuan : anna),
      id: `person-${index}`,
      name: `${names[index % names.length]} ${index + 1}`,
      segment: segments[index % segments.length] ?? '',
      share: 0.025,
      tone: tones[index % tones.length] ?? 'blue',
    })),
  },
};

export const Selected: Story = { args: { defaultSelectedId: 'tuan' } };

export const LongText: Story = {
  args: {
    heading: endless,
    personas: [
      {
        ...anna,
        name: endless,
        role: endless,
        segment: endless,
        goals: [endless],
        pains: [endless],
      },
      { ...tuan, segment: 'Moving up' },
    ],
  },
};

/** Initials, the outline of a person, and a portrait that does not come. */
export const MissingPortrait: Story = {
  args: {
    personas: [
      stranger,
      { ...stranger, id: 'nobody', name: '' },
      { ...anna, portrait: { src: 'data:image/png;base64,AAAA', alt: '' } },
    ],
  },
};

export const VietnameseContent: Story = { args: { personas: vietnamese.personas, language: 'vi' } };

export const ArabicContent: Story = { args: { personas: arabic.personas, language: 'ar' } };

/** Each card is reached and selected by keys. */
export const SelectsByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    const button = canvas.getByRole('button', { name: 'Select Anna Müller' });
    await expect(button).toHaveFocus();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith('anna', expect.anything());
  },
};
