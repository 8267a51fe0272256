import { PersonaCard, SojournProvider } from '@sojourn/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { anna, sources } from '../../packages/react/src/testing/samples';
import { HostShadow } from './HostShadow';
import './theming.css';

const card = <PersonaCard persona={anna} sources={sources} headingLevel={2} />;

/** A brand by CSS variables alone: `.theming-host` sets four of them, and what is inside follows. */
const meta = {
  title: 'Theming/Variables',
  component: PersonaCard,
  args: { persona: anna, sources, headingLevel: 2 },
  render: (args) => (
    <div className="theming-host">
      <PersonaCard {...args} />
    </div>
  ),
} satisfies Meta<typeof PersonaCard>;
export default meta;

type Story = StoryObj<typeof meta>;

/** What a card shows of the variables that stand above it. */
async function expectBrand(article: Element) {
  const { color, backgroundColor, borderRadius, fontFamily } = getComputedStyle(article);
  await expect({ color, backgroundColor, borderRadius, fontFamily }).toEqual({
    color: 'rgb(58, 16, 48)',
    backgroundColor: 'rgb(255, 247, 252)',
    borderRadius: '2px',
    fontFamily: 'Georgia, serif',
  });
}

export const WithoutProvider: Story = {
  parameters: { provider: false },
  play: ({ canvas }) => expectBrand(canvas.getByRole('article')),
};

/** Set inside a provider with a theme: what is not set stays that theme's. */
export const InsideProvider: Story = {
  render: (args) => (
    <SojournProvider theme="light">
      <div className="theming-host">
        <PersonaCard {...args} />
      </div>
    </SojournProvider>
  ),
  play: ({ canvas }) => expectBrand(canvas.getByRole('article')),
};

/** An inner provider that names no theme leaves the variables alone. */
export const AroundProvider: Story = {
  parameters: { provider: false },
  render: (args) => (
    <div className="theming-host">
      <SojournProvider density="compact">
        <PersonaCard {...args} />
      </SojournProvider>
    </div>
  ),
  play: ({ canvas }) => expectBrand(canvas.getByRole('article')),
};

/** Variables are inherited, so they reach into the shadow root of an embedded map. */
export const InsideShadowRoot: Story = {
  parameters: { provider: false },
  render: () => (
    <div className="theming-host">
      <HostShadow>{card}</HostShadow>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const host = canvasElement.querySelector('.theming-host > div');
    await waitFor(() => expect(host?.shadowRoot?.querySelector('article')).toBeTruthy());
    await expectBrand(host?.shadowRoot?.querySelector('article') as Element);
  },
};
