import { readTheme } from '@sojourn/tokens/brand';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, spyOn, userEvent, waitFor, within } from 'storybook/test';
import { mortgagePart } from '../../packages/react/src/testing/journeys';
import darkFile from './brand.dark.tokens.json';
import { Builder } from './Builder';

/**
 * Makes a theme of your own: what you choose is drawn at once, what is hard to read is said beside
 * it, and the theme is a token file and a style sheet.
 */
const meta = {
  title: 'Theming/Builder',
  component: Builder,
  args: { journey: mortgagePart },
  parameters: { baselines: [] },
} satisfies Meta<typeof Builder>;
export default meta;

type Story = StoryObj<typeof meta>;

type Canvas = ReturnType<typeof within>;

/** What the link to a file holds. */
async function textOf(canvas: Canvas, title: string): Promise<string> {
  const link = canvas.getByRole('link', { name: title });
  const response = await fetch((link as HTMLAnchorElement).href);
  return response.text();
}

function titleColor(canvas: Canvas): string {
  const preview = within(canvas.getByRole('region', { name: 'Preview' }));
  const [title] = preview.getAllByRole('heading', { level: 2 });
  return title ? getComputedStyle(title).color : '';
}

export const Default: Story = {};

/** A colour that is too pale is told, and mended by what is proposed. */
export const ContrastMended: Story = {
  play: async ({ canvas }) => {
    const status = canvas.getByText('Every pair of colours is easy enough to read.');
    fireEvent.change(canvas.getByLabelText('Accent'), { target: { value: '#88aaee' } });
    await waitFor(() => expect(status).toHaveTextContent(/^\d+ pairs are too close to read\.$/));
    await expect(canvas.getByText(/^"color.accent" on/)).toHaveTextContent('text needs 4.5 to 1');
    for (let mend = canvas.queryAllByRole('button', { name: /^Use #/ }); mend[0];) {
      await userEvent.click(mend[0]);
      mend = canvas.queryAllByRole('button', { name: /^Use #/ });
    }
    await expect(status).toHaveTextContent('Every pair of colours is easy enough to read.');
  },
};

/** What is chosen is drawn, and is in both files. */
export const Exported: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Goes on from'), 'Dark');
    fireEvent.change(canvas.getByLabelText('Text'), { target: { value: '#ffeedd' } });
    fireEvent.change(canvas.getByLabelText('Corners'), { target: { value: '0' } });
    await userEvent.selectOptions(canvas.getByLabelText('Font'), 'Georgia');
    await userEvent.selectOptions(canvas.getByLabelText('Density'), 'Compact');
    await expect(titleColor(canvas)).toBe('rgb(255, 238, 221)');
    const read = readTheme(JSON.parse(await textOf(canvas, 'Download tokens')));
    await expect(read).toMatchObject({
      ok: true,
      theme: {
        extends: 'dark',
        values: {
          'color.text': '#ffeedd',
          'radius.medium': '0',
          'font.family.sans': "Georgia, 'Times New Roman', serif",
          'space.2': '6px',
        },
      },
    });
    await expect(await textOf(canvas, 'Download CSS')).toContain('--sojourn-color-text: #ffeedd;');
  },
};

/** Both files go to the clipboard; where the browser forbids that, it says what to do. */
export const Copied: Story = {
  play: async ({ canvas }) => {
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy tokens' }));
    await expect(await canvas.findByText('The token file is copied.')).toBeVisible();
    await expect(write).toHaveBeenLastCalledWith(await textOf(canvas, 'Download tokens'));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }));
    await expect(await canvas.findByText('The style sheet is copied.')).toBeVisible();
    await expect(write).toHaveBeenLastCalledWith(await textOf(canvas, 'Download CSS'));
    write.mockRejectedValue(new Error('Not allowed'));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }));
    await expect(await canvas.findByText(/did not let the style sheet be copied/)).toBeVisible();
    write.mockRestore();
  },
};

/** Goes on from a file; one that is wrong says where, and changes nothing. */
export const Opened: Story = {
  play: async ({ canvas }) => {
    const input = canvas.getByLabelText('Go on from a token file');
    const file = (content: unknown) =>
      new File([JSON.stringify(content)], 'brand.tokens.json', { type: 'application/json' });
    await userEvent.upload(input, file(darkFile));
    await waitFor(() => expect(titleColor(canvas)).toBe('rgb(230, 242, 233)'));
    await expect(canvas.getByLabelText('Page')).toHaveValue('#071a12');
    await userEvent.upload(input, file({ color: { accent: { $type: 'color', $value: 'red' } } }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('/color/accent/$value');
    await expect(titleColor(canvas)).toBe('rgb(230, 242, 233)');
  },
};
