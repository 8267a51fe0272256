import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { EditorFrame } from '../testing/EditorFrame';
import { anna, arabic, emptyJourney, layla, mortgage, talker, tuan } from '../testing/samples';
import { memoryPersonaLibrary } from './memoryPersonaLibrary';
import { PersonaLibraryButton } from './PersonaActions';

/** The dialog is opened by its button, as a person would. */
function Framed(props: ComponentProps<typeof EditorFrame>) {
  return (
    <EditorFrame {...props}>
      <PersonaLibraryButton />
    </EditorFrame>
  );
}

const mai = { ...tuan, id: 'mai', name: 'Mai Trần', sources: [] };
const [own] = mortgage.personas;

const meta = {
  component: Framed,
  args: {
    journey: mortgage,
    host: {
      personaLibrary: memoryPersonaLibrary([
        mai,
        { ...anna, id: own?.id ?? 'anna', goals: ['A firm yes'] },
      ]),
    },
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Persona library' }));
    await expect(await canvas.findByRole('dialog', { name: 'Personas' })).toBeVisible();
  },
} satisfies Meta<typeof Framed>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = {
  args: { journey: emptyJourney, host: { personaLibrary: memoryPersonaLibrary() } },
};

const many = Array.from({ length: 12 }, (_, index) => ({
  ...mai,
  id: `mai-${index}`,
  name: `Mai ${index + 1}`,
}));

export const Many: Story = { args: { host: { personaLibrary: memoryPersonaLibrary(many) } } };

export const LongText: Story = {
  args: { host: { personaLibrary: memoryPersonaLibrary([talker]) } },
};

export const ArabicContent: Story = {
  args: { journey: arabic, host: { personaLibrary: memoryPersonaLibrary([layla]) } },
};

/** The map's and the library's differ: which shall hold? */
export const Comparing: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Persona library' }));
    const dialog = within(await canvas.findByRole('dialog', { name: 'Personas' }));
    const compare = await dialog.findByRole('button', { name: /^Compare / });
    compare.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await dialog.findByRole('button', { name: /^Update this map/ })).toBeVisible();
  },
};
