import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { everyField, everyValue } from '../testing/fieldSamples';
import { endless } from '../testing/samples';
import { Panel } from '../JourneyEditor/JourneyEditor.styles';
import { Surface } from '../ui/Surface';
import { FieldForm, type FieldFormProps } from './FieldForm';

/** A host that takes over every change. */
function KeptForm({ thing: first, onChange, ...rest }: FieldFormProps) {
  const [thing, setThing] = useState(first);
  return (
    <Surface aria-label="Form">
      <Panel>
        <div data-part="body">
          <FieldForm
            {...rest}
            thing={thing}
            onChange={(changes, details) => {
              const kept = Object.entries({ ...thing, ...changes }).filter(
                ([, one]) => one !== null,
              );
              setThing(Object.fromEntries(kept));
              return onChange(changes, details);
            }}
          />
        </div>
      </Panel>
    </Surface>
  );
}

const meta = {
  component: FieldForm,
  render: (args) => <KeptForm {...args} />,
  args: { fields: everyField, thing: everyValue, onChange: fn() },
} satisfies Meta<typeof FieldForm>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Empty: Story = {
  args: { thing: { title: '', goals: [], facts: [], traits: [], scale: { min: 0, max: 10 } } },
};

export const LongText: Story = {
  args: {
    thing: {
      ...everyValue,
      title: endless,
      description: endless,
      goals: [endless.slice(0, 400)],
      personas: [endless.slice(0, 200)],
      method: endless.slice(0, 200),
    },
  },
};

export const ArabicContent: Story = {
  args: {
    language: 'ar',
    thing: {
      ...everyValue,
      title: 'مكالمة: الأوراق ناقصة',
      description: 'بعد تسعة أيام من الاستمارة يتصل أحدهم.',
      personas: ['layla'],
      goals: ['موافقة أكيدة قبل أن يملّ البائع'],
      facts: [{ label: 'العمر', value: '34' }],
      traits: [{ label: 'الثقة', low: 'تثق بالناس', high: 'تثق بالأرقام', value: 0.3 }],
    },
  },
};

export const Refused: Story = {
  play: async ({ canvas }) => {
    const value = canvas.getByRole('textbox', { name: 'Value' });
    await userEvent.clear(value);
    await userEvent.type(value, '42');
    await userEvent.tab();
    await expect(value).toHaveAccessibleDescription('Give a number from 0 to 10.');
  },
};

export const ReadOnly: Story = { args: { readOnly: true } };

export const Disabled: Story = { args: { disabled: true } };

/** Written by keys alone: a title, another goal, a persona. */
export const ByKeyboard: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Goals, 2 of 2' }));
    await userEvent.keyboard('{Enter}One visit, not four');
    await userEvent.tab();
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        { goals: [...everyValue.goals, 'One visit, not four'] },
        expect.anything(),
      ),
    );
  },
};
