import type { Card } from '@sojourn/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { anna, endless, layla, sources, stranger, tuan } from '../../testing/samples';
import { CardNote } from './CardNote';

const call: Card = {
  id: 'call',
  lane: 'pain',
  text: 'Told after twelve days; had sent them already.',
  personas: ['anna', 'tuan'],
  sources: ['interviews', 'workshop'],
};

const story =
  'The letter came on a Tuesday. It asked for the papers that lay on the desk of the branch since the week before, with the stamp of the branch on them.\n\n' +
  'She called, and was told that they could not be found. She went there in her lunch hour, found the folder on the shelf behind the counter, and carried it two floors up herself.\n\n' +
  'Nobody said sorry. Somebody said that this happens more often than one would think.';

const meta = {
  component: CardNote,
  parameters: { layout: 'padded' },
  args: { card: call, lane: { topic: 'pain' }, personas: [anna, tuan], sources },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 360 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof CardNote>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Nothing is written yet. */
export const Empty: Story = { args: { card: { id: 'new', lane: 'pain', text: '' }, sources: [] } };

/** Only a text: of everybody, in a document that names no sources. */
export const One: Story = {
  args: {
    card: { id: 'wait', lane: 'doing', text: 'Waits.' },
    lane: { topic: 'doing' },
    sources: [],
  },
};

export const Quote: Story = {
  args: {
    card: {
      id: 'suspect',
      lane: 'quote',
      text: 'I felt like a suspect.',
      personas: ['anna'],
      sources: ['interviews'],
    },
    lane: { topic: 'quote' },
  },
};

const known: Record<string, string[]> = {
  'Told after twelve days': ['survey'],
  'Had sent the papers already': ['interviews'],
  'Nobody feels responsible': ['workshop'],
  'It will be worse in winter': [],
};

/** The circle fills with what is known: from an assumption to an answer of many. */
export const Evidence: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {Object.entries(known).map(([text, ids]) => (
        <CardNote key={text} {...args} card={{ id: text, lane: 'pain', text, sources: ids }} />
      ))}
    </div>
  ),
};

const crowd = Array.from({ length: 42 }, (_, index) => ({
  ...stranger,
  id: `guest-${index}`,
  name: `${'ABCDEFGH'[index % 8] ?? ''}da ${'KLMNOPQR'[index % 7] ?? ''}olb`,
}));

/** Forty-two people, a link and cards that it depends on. */
export const Many: Story = {
  args: {
    card: {
      ...call,
      personas: crowd.map(({ id }) => id),
      needs: ['letter', 'folder', 'shelf'],
      href: 'https://example.org/calls',
      tone: 'violet',
    },
    personas: crowd,
    lane: { topic: 'backstage' },
  },
};

/** A story of several paragraphs begins, and is opened by whoever wants to read on. */
export const Folded: Story = {
  args: { card: { ...call, text: story, href: '/calls/12' }, lane: { topic: 'quote' } },
};

export const LongText: Story = { args: { card: { ...call, text: endless } } };

const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGNkYPj/n4GBgYmBgYGBAQAQBgIB2wC0IQAAAABJRU5ErkJggg==';

export const Picture: Story = {
  args: {
    card: { ...call, image: { src: photo, alt: 'The counter of the branch' } },
    lane: { topic: 'image' },
  },
};

/** A picture that does not come leaves its words. */
export const BrokenImage: Story = {
  args: { card: { ...call, image: { src: '/gone.png', alt: 'The counter of the branch' } } },
};

/** On another host, and not allowed: nothing is asked for, and no room is kept. */
export const RemoteImage: Story = {
  args: {
    card: { ...call, image: { src: 'https://example.org/counter.png', alt: 'The counter' } },
  },
};

export const ArabicContent: Story = {
  args: {
    card: {
      id: 'papers',
      lane: 'quote',
      text: 'طُلبت مني الورقة نفسها ثلاث مرات.',
      personas: ['layla'],
      sources: ['interviews'],
    },
    lane: { topic: 'quote' },
    personas: [layla],
    language: 'ar',
  },
};

/** The beginning is what a key or a press opens and closes. */
export const Opens: Story = {
  args: { card: { ...call, text: story } },
  play: async ({ canvas }) => {
    await userEvent.tab();
    const beginning = canvas.getByText(/The letter came/);
    await expect(beginning).toHaveFocus();
    await userEvent.click(beginning);
    await expect(canvas.getByText(/Nobody said sorry/)).toBeVisible();
    await userEvent.click(beginning);
    await expect(canvas.getByText(/Nobody said sorry/)).not.toBeVisible();
  },
};
