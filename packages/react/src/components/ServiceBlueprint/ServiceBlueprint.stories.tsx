import { generateJourney } from '@sojourn/core/samples';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { arabic, blueprint, emptyJourney, mortgage, opened } from '../../testing/journeys';
import { endless } from '../../testing/samples';
import { ServiceBlueprint } from './ServiceBlueprint';

const meta = {
  component: ServiceBlueprint,
  // An A4 sheet on its side, shrunk as far as a browser does.
  parameters: { sheetWidth: 2080 },
  args: { journey: blueprint, onSelectedIdChange: fn(), onViewChange: fn() },
} satisfies Meta<typeof ServiceBlueprint>;
export default meta;

type Story = StoryObj<typeof meta>;

const service = {
  format: 'sojourn.journey',
  version: 1,
  title: 'Service',
  kind: 'service-blueprint',
};

export const Default: Story = { parameters: { baselines: ['light', 'dark'] } };

/** What the selected card needs, what needs it, and what lies behind those. */
export const Selected: Story = { args: { defaultSelectedId: 'call-in-backstage' } };

export const WithFurtherLanes: Story = { args: { lanes: ['curve', 'opportunities'] } };

export const FoldedStages: Story = { args: { defaultView: { collapsedStages: ['visit'] } } };

/** Nothing is known yet but the touchpoints: each row says what belongs there. */
export const NoFrontstage: Story = {
  args: { journey: mortgage, columnWidth: 160 },
  // An A3 sheet.
  parameters: { sheetWidth: 2940 },
};

export const Empty: Story = { args: { journey: emptyJourney } };

export const One: Story = {
  args: {
    journey: opened({
      ...service,
      stages: [
        {
          title: 'Ask',
          touchpoints: [
            {
              title: 'Calls',
              channel: 'phone',
              cards: [
                { id: 'answer', lane: 'frontstage', text: 'Answers', needs: ['file'] },
                { id: 'file', lane: 'support', text: 'Customer file' },
              ],
            },
          ],
        },
      ],
    }),
  },
};

const zones = ['evidence', 'frontstage', 'backstage', 'support', 'policy'] as const;

/** A blueprint in which each card needs the one behind it, and every third one elsewhere. */
function manyColumns(count: number) {
  return opened({
    ...service,
    stages: Array.from({ length: Math.ceil(count / 8) }, (_, stage) => ({
      title: `Part ${stage + 1}`,
      touchpoints: Array.from({ length: Math.min(8, count - stage * 8) }, (__, place) => {
        const at = stage * 8 + place;
        return {
          title: `Step ${at + 1}`,
          channel: 'app',
          cards: zones.map((lane, row) => ({
            id: `${lane}-${at}`,
            lane,
            text: `${lane} of step ${at + 1}`,
            needs: [
              ...(row > 0 && row < 3 ? [`${zones[row + 1] ?? ''}-${at}`] : []),
              ...(row === 1 && at % 3 === 2 ? [`support-${at - 2}`] : []),
              ...(row === 2 && at % 4 === 3 ? [`backstage-${at - 1}`] : []),
            ],
          })),
        };
      }),
    })),
  });
}

export const Many: Story = {
  args: { journey: manyColumns(40) },
  parameters: { sheetWidth: null },
};

const front = Array.from({ length: 10 }, (_, index) => `front-${index}`);
const systems = ['Customer file', 'Price list', 'Calendar', 'Stock'];

/** Thirty arrows between ten cards and four systems. */
export const Dense: Story = {
  args: {
    journey: opened({
      ...service,
      stages: [
        {
          title: 'At the counter',
          touchpoints: front.map((id, at) => ({
            title: `Question ${at + 1}`,
            cards: [
              {
                id,
                lane: 'frontstage',
                text: `Answers question ${at + 1}`,
                needs: systems.slice(0, 3).map((_, index) => `system-${(at + index) % 4}`),
              },
              ...(at < systems.length
                ? [{ id: `system-${at}`, lane: 'support', text: systems[at] }]
                : []),
            ],
          })),
        },
      ],
    }),
  },
};

export const LongText: Story = {
  args: {
    defaultSelectedId: 'front',
    journey: opened({
      ...service,
      title: endless.slice(0, 400),
      stages: [
        {
          title: endless.slice(0, 200),
          touchpoints: [
            {
              title: endless.slice(0, 200),
              cards: [
                { id: 'front', lane: 'frontstage', text: endless, needs: ['back', 'system'] },
                { id: 'back', lane: 'backstage', text: endless, needs: ['system'] },
                { id: 'system', lane: 'support', text: 'Short' },
              ],
            },
            { title: 'Short', cards: [{ lane: 'evidence', text: endless }] },
          ],
        },
      ],
    }),
  },
};

/** A drawn receipt. */
const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAABICAMAAAAKwMFNAAAACVBMVEXWzb7///p4fIZvXwTsAAAATklEQVR42u3WwQ0AIAgDQHD/oZ3B+CAp1wXuYRusEpHw9EfAYDB4Fj4PyYCVC7xpx6mwcoHdY/cYDLZjOwaD/au9MRjsHisX2I7tGDwKX60hESFikG+hAAAAAElFTkSuQmCC';

/** Evidence may be a picture; one that does not load leaves its words. */
export const Pictures: Story = {
  args: {
    journey: opened({
      ...service,
      stages: [
        {
          title: 'Visit',
          touchpoints: [
            {
              title: 'Sees the receipt',
              cards: [
                { lane: 'evidence', text: 'Receipt', image: { src: photo, alt: 'A receipt' } },
                {
                  lane: 'evidence',
                  text: 'Map',
                  image: { src: 'data:image/png;base64,AAAA', alt: 'A map' },
                },
              ],
            },
          ],
        },
      ],
    }),
  },
};

export const ArabicContent: Story = { args: { journey: arabic } };

export const FiveThousandTouchpoints: Story = {
  args: { journey: opened(generateJourney({ touchpoints: 5000, lanes: 12 })) },
  parameters: { sheetWidth: null },
};

export const FollowsByKeyboard: Story = {
  play: async ({ canvas, args }) => {
    const card = canvas.getByRole('button', { name: /^Reads error code/, pressed: false });
    card.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(
      'call-in-backstage',
      expect.anything(),
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => {
      const followed = canvas.getByRole('button', { pressed: true, name: /^Product database/ });
      await expect(followed).toHaveFocus();
    });
    await userEvent.keyboard('{Escape}');
    await expect(args.onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything());
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('button', { pressed: true, name: /^Product/ })).toHaveFocus();
  },
};
