import { limits } from '@sojourn/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../locales/en';
import { pl } from '../locales/pl';
import { everyField, everyValue } from '../testing/fieldSamples';
import { Surface } from '../ui/Surface';
import { FieldForm, type FieldFormProps } from './FieldForm';
import type { Field } from './types';

type Changes = Parameters<FieldFormProps['onChange']>;

/** A host that takes over what it is told, and can change the thing by itself. */
function Host({
  onChange,
  thing: first,
  outside = {},
  ...rest
}: FieldFormProps & { outside?: object }) {
  const [thing, setThing] = useState(first);
  return (
    <Surface aria-label="Host" messages={rest.lang === 'pl' ? pl : en}>
      <FieldForm
        {...rest}
        thing={thing}
        onChange={(changes, details) => {
          const answer = onChange(changes, details);
          if (answer === undefined) setThing((now) => ({ ...now, ...changes }));
          return answer;
        }}
      />
      <button type="button" onClick={() => setThing((now) => ({ ...now, ...outside }))}>
        Outside
      </button>
    </Surface>
  );
}

function shown(props: Partial<FieldFormProps> & { outside?: object } = {}) {
  const onChange = vi.fn<(...args: Changes) => string | void>();
  render(<Host fields={everyField} thing={everyValue} onChange={onChange} {...props} />);
  const changes = () => onChange.mock.calls.map(([change]) => change);
  const marks = () => new Set(onChange.mock.calls.map(([, { mark }]) => mark));
  return { user: userEvent.setup(), onChange, changes, marks };
}

const only = (field: Field): Pick<FieldFormProps, 'fields'> => ({ fields: [field] });
const box = (name: string | RegExp) => screen.getByRole('textbox', { name });

describe('FieldForm', () => {
  it('gives every control a name', () => {
    shown();
    const roles = ['textbox', 'combobox', 'radio', 'checkbox', 'slider', 'button'];
    const controls = roles.flatMap((role) => screen.getAllByRole(role));
    expect(controls.length).toBeGreaterThan(40);
    for (const control of controls) expect(control).toHaveAccessibleName();
  });

  describe('of text', () => {
    it('is applied when the focus leaves, as one gesture', async () => {
      const { user, changes, marks } = shown();
      await user.type(box('Title'), '!');
      await user.tab();
      expect(changes()).toEqual([{ title: 'Call: papers are missing!' }]);
      await user.type(box('Description'), '?');
      await user.tab();
      expect(marks().size).toBe(2);
    });

    it('is applied while it is typed, at most every 250 ms', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      try {
        const onChange = vi.fn<(...args: Changes) => string | void>();
        render(<Host fields={everyField} thing={everyValue} onChange={onChange} />);
        const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime, delay: 100 });
        await user.type(box('Title'), 'abcdef');
        const marks = new Set(onChange.mock.calls.map(([, { mark }]) => mark));
        expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(1);
        expect(onChange.mock.calls.length).toBeLessThanOrEqual(3);
        expect(marks.size).toBe(1);
      } finally {
        vi.useRealTimers();
      }
    });

    it('is put back by Escape', async () => {
      const { user, changes } = shown();
      await user.type(box('Title'), ' now');
      await user.keyboard('{Escape}');
      expect(box('Title')).toHaveValue(everyValue.title);
      await user.tab();
      expect(changes()).toEqual([]);
    });

    it('is taken away where only blanks are left, and is empty where it is needed', async () => {
      const { user, changes } = shown();
      await user.clear(box('Description'));
      await user.type(box('Description'), '   ');
      await user.clear(box('Title'));
      await user.tab();
      expect(changes()).toEqual([{ description: null }, { title: '' }]);
    });

    it('holds no line breaks where it is a line', async () => {
      const { user, changes } = shown();
      await user.clear(box('Title'));
      await user.click(box('Title'));
      await user.paste('Two\nlines');
      await user.keyboard('{Enter}');
      await user.tab();
      expect(changes().at(-1)).toEqual({ title: 'Two lines' });
    });

    it('shows what changes outside, unless it is being written', async () => {
      const outside = { title: 'Elsewhere', description: 'There' };
      const { user } = shown({ outside });
      await user.type(box('Title'), '!');
      screen.getByRole('button', { name: 'Outside' }).click();
      await vi.waitFor(() => expect(box('Description')).toHaveValue('There'));
      expect(box('Title')).toHaveValue('Call: papers are missing!');
    });

    it('says that it is nearly full, and lets no more in', () => {
      const text = 'x'.repeat(limits.field - 3);
      shown({ ...only({ kind: 'longText', name: 'text', label: 'Text' }), thing: { text } });
      expect(box('Text')).toHaveAccessibleDescription('3 more characters fit.');
      expect(box('Text')).toHaveAttribute('maxlength', String(limits.field));
    });

    it('says why a change was refused, and keeps what was written', async () => {
      const onChange = () => 'Not allowed here.';
      const { user } = shown({ onChange });
      await user.type(box('Title'), '!');
      await user.tab();
      expect(box('Title')).toHaveAccessibleDescription('Not allowed here.');
      expect(box('Title')).toHaveValue('Call: papers are missing!');
      expect(box('Title')).toBeInvalid();
    });
  });

  describe('of a link', () => {
    const link = only({ kind: 'link', name: 'href', label: 'Link' });

    it('tells that a scheme is refused, and does not apply it', async () => {
      const { user, changes } = shown({ ...link, thing: {} });
      await user.type(box('Link'), 'javascript:alert(1)');
      await user.tab();
      expect(changes()).not.toContainEqual({ href: 'javascript:alert(1)' });
      expect(box('Link')).toHaveAccessibleDescription(/begins with https/);
      expect(screen.queryByRole('link')).not.toBeInTheDocument();
    });

    it('can be opened where it is good', () => {
      shown({ ...link, thing: { href: 'https://example.org/' } });
      expect(screen.getByRole('link', { name: 'Open the link' })).toHaveAttribute(
        'href',
        'https://example.org/',
      );
    });
  });

  describe('of a choice', () => {
    it('is one of few by arrow keys, and can be left open', async () => {
      const { user, changes } = shown();
      const contact = screen.getByRole('group', { name: 'Contact' });
      expect(within(contact).getByRole('radio', { checked: true })).toHaveAccessibleName('Direct');
      await user.click(within(contact).getByRole('radio', { name: 'Indirect' }));
      await user.click(within(contact).getByRole('radio', { name: 'Not stated' }));
      expect(changes()).toEqual([{ contact: 'indirect' }, { contact: null }]);
    });

    it('is one of many in a list, by keys', async () => {
      const { user, changes } = shown();
      const select = screen.getByRole('combobox', { name: 'Kind of source' });
      expect(select).toHaveTextContent('Survey');
      select.focus();
      await user.keyboard('{Enter}');
      await user.click(await screen.findByRole('option', { name: 'Analytics' }));
      expect(changes()).toEqual([{ method: 'analytics' }]);
    });

    it('of a colour has names', async () => {
      const { user, changes } = shown({ ...only({ kind: 'tone', name: 'tone', label: 'Colour' }) });
      expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('teal');
      await user.click(screen.getByRole('radio', { name: 'amber' }));
      expect(changes()).toEqual([{ tone: 'amber' }]);
    });
  });

  describe('of references', () => {
    it('finds one by its name', async () => {
      const { user, changes } = shown();
      const lead = screen.getByRole('combobox', { name: 'Lead persona' });
      expect(lead).toHaveValue('Anna Müller');
      await user.clear(lead);
      await user.type(lead, 'tuấn');
      await user.keyboard('{Enter}');
      expect(changes().at(-1)).toEqual({ lead: 'tuan' });
    });

    it('takes one away by its chip', async () => {
      const { user, changes } = shown();
      await user.click(screen.getByRole('button', { name: 'Remove Anna Müller' }));
      await user.click(screen.getByRole('button', { name: 'Remove Tuấn Nguyễn' }));
      expect(changes()).toEqual([{ personas: ['tuan'] }, { personas: null }]);
    });

    it('adds one that is not there yet', async () => {
      const { user, changes } = shown();
      await user.type(screen.getByRole('combobox', { name: 'Personas' }), 'Claudia');
      await user.click(await screen.findByRole('option', { name: 'Add “Claudia”' }));
      expect(changes()).toEqual([{ personas: ['anna', 'tuan', 'claudia'] }]);
    });
  });

  describe('of a number', () => {
    const value = only({ kind: 'number', name: 'value', label: 'Value', min: 0, max: 10 });

    it('is taken away where it is cleared', async () => {
      const { user, changes } = shown(value);
      await user.clear(box('Value'));
      await user.tab();
      expect(changes()).toEqual([{ value: null }]);
    });

    it('outside its range is told and not applied', async () => {
      const { user, changes } = shown(value);
      await user.clear(box('Value'));
      await user.type(box('Value'), '42');
      await user.tab();
      expect(changes()).not.toContainEqual({ value: 42 });
      expect(box('Value')).toHaveAccessibleDescription('Give a number from 0 to 10.');
      expect(box('Value')).toHaveValue('42');
    });

    it('is written as the language writes it', async () => {
      const { user, changes } = shown({ ...value, lang: 'pl' });
      expect(box('Value')).toHaveValue('7,5');
      await user.clear(box('Value'));
      await user.type(box('Value'), '2,25');
      await user.tab();
      expect(changes().at(-1)).toEqual({ value: 2.25 });
    });

    it('that is a share is given in per cent', async () => {
      const { user, changes } = shown();
      const share = box('Share of customers');
      expect(share).toHaveValue('61%');
      await user.clear(share);
      await user.type(share, '7');
      await user.tab();
      expect(changes().at(-1)).toEqual({ share: 0.07 });
      expect(share).toHaveValue('7%');
    });
  });

  describe('of a list', () => {
    it('goes on with Enter, and forgets rows without words', async () => {
      const { user, changes } = shown();
      await user.click(box('Goals, 2 of 2'));
      await user.keyboard('{Enter}One visit{Enter}');
      expect(box('Goals, 4 of 4')).toHaveFocus();
      await user.click(box('Title'));
      expect(changes().at(-1)).toEqual({ goals: [...everyValue.goals, 'One visit'] });
      expect(screen.queryByRole('textbox', { name: 'Goals, 4 of 4' })).not.toBeInTheDocument();
    });

    it('moves a row and keeps the focus on it', async () => {
      const { user, changes } = shown();
      const goals = screen.getByRole('group', { name: 'Goals' });
      await user.click(within(goals).getByRole('button', { name: /Move Goals, 2 of 2 up/ }));
      expect(changes()).toEqual([{ goals: [...everyValue.goals].reverse() }]);
      expect(document.activeElement).toHaveAccessibleName('Goals, 1 of 2');
    });

    it('removes a row', async () => {
      const { user, changes } = shown();
      await user.click(screen.getByRole('button', { name: 'Remove Facts, 1 of 2' }));
      expect(changes()).toEqual([{ facts: [everyValue.facts[1]] }]);
    });

    it('of traits has a place between two ends', () => {
      shown();
      const slider = screen.getByRole('slider');
      expect(slider).toHaveAccessibleName('Where between “Trusts people” and “Trusts figures”');
      expect(slider).toHaveAttribute('aria-valuetext', '72%');
    });
  });

  describe('of a picture', () => {
    const picture = only({ kind: 'image', name: 'portrait', label: 'Portrait' });
    const file = (type: string, size = 10) => new File(['x'.repeat(size)], 'a', { type });

    it('takes a file into the document, and asks for words', async () => {
      const { user, changes } = shown({ ...picture, thing: {} });
      await user.upload(
        screen.getByLabelText(/Choose a file: Portrait/, { selector: 'input' }),
        file('image/png'),
      );
      await vi.waitFor(() =>
        expect(changes()).toEqual([
          { portrait: { src: expect.stringMatching(/^data:image\/png;base64,/), alt: '' } },
        ]),
      );
      const words = await screen.findByRole('textbox', { name: 'What it shows, in words' });
      expect(words).toHaveAccessibleDescription('Say in words what the picture shows.');
      await user.type(words, 'Anna at her desk');
      await user.tab();
      expect(changes().at(-1)).toMatchObject({ portrait: { alt: 'Anna at her desk' } });
    });

    it.each([
      ['image/svg+xml', 10, /PNG, JPEG, WebP, GIF or AVIF/],
      ['image/png', 200_001, /At most 200 kB fit/],
    ])('refuses %s of %d bytes', async (type, size, reason) => {
      const { changes } = shown({ ...picture, thing: {} });
      const user = userEvent.setup({ applyAccept: false });
      await user.upload(
        screen.getByLabelText(/Choose a file: Portrait/, { selector: 'input' }),
        file(type, size),
      );
      expect(await screen.findByText(reason)).toBeVisible();
      expect(changes()).toEqual([]);
    });
  });

  it('asks for nothing where it can only be read', () => {
    shown({ readOnly: true });
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText('Call: papers are missing')).toBeVisible();
    expect(screen.getByText('Direct')).toBeVisible();
    expect(screen.getByText('61%')).toBeVisible();
  });

  it('changes a part of a scale and keeps the rest', async () => {
    const { user, changes } = shown();
    await user.clear(box('Highest'));
    await user.type(box('Highest'), '5');
    await user.tab();
    expect(changes()).toEqual([{ scale: { min: -2, max: 5 } }]);
  });
});
