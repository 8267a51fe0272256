import type { Meta, StoryObj } from '@storybook/react-vite';
import { PersonaCard } from '../components/PersonaCard';
import { ar } from '../locales/ar';
import { pl } from '../locales/pl';
import { anna, layla, sources } from '../testing/samples';
import { SojournProvider } from './SojournProvider';

const meta = {
  component: SojournProvider,
  args: {
    style: { padding: 24 },
    children: <PersonaCard persona={anna} sources={sources} headingLevel={2} />,
  },
} satisfies Meta<typeof SojournProvider>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Light: Story = { args: { theme: 'light' } };

export const Dark: Story = { args: { theme: 'dark' } };

export const HighContrast: Story = { args: { theme: 'high-contrast' } };

/** For who asks for more contrast on a dark page. */
export const HighContrastDark: Story = { args: { theme: 'high-contrast-dark' } };

/** As the reader's system says. */
export const System: Story = { args: { theme: 'system' } };

export const Compact: Story = { args: { density: 'compact' } };

/** The words are Polish, the document stays what it is. */
export const Polish: Story = { args: { messages: pl } };

export const Arabic: Story = {
  args: {
    messages: ar,
    children: <PersonaCard persona={layla} language="ar" headingLevel={2} />,
  },
};
