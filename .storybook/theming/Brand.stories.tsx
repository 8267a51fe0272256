import { checkContrast } from '@sojourn/tokens/brand';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { mortgage } from '../../packages/react/src/testing/journeys';
import { BrandPage } from './BrandPage';
import { brandDark, brandLight } from './brandThemes';

/**
 * A brand that looks unlike Sojourn: Grove, from `brand.light.tokens.json` and
 * `brand.dark.tokens.json`. The toolbar gives it to every other story too.
 */
const meta = {
  title: 'Theming/Brand',
  component: BrandPage,
  args: { journey: mortgage },
  // An A3 sheet on its side, at half its size.
  parameters: { sheetWidth: 3024 },
} satisfies Meta<typeof BrandPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {
  globals: { theme: 'brand' },
  play: async ({ canvas }) => {
    await expect(checkContrast(brandLight)).toEqual([]);
    const title = canvas.getByRole('heading', { name: 'Anna Müller' });
    await expect(getComputedStyle(title).color).toBe('rgb(12, 42, 28)');
    await expect(getComputedStyle(title).fontFamily).toContain('Palatino');
  },
};

/** The same brand for dark pages. On paper it is the light one. */
export const Dark: Story = {
  globals: { theme: 'brand-dark' },
  play: async ({ canvas }) => {
    await expect(checkContrast(brandDark)).toEqual([]);
    const title = canvas.getByRole('heading', { name: 'Anna Müller' });
    await expect(getComputedStyle(title).color).toBe('rgb(230, 242, 233)');
  },
};
