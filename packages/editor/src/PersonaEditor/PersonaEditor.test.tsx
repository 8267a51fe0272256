import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../locales/ar';
import { describeConformance } from '../testing/describeConformance';
import { EditorFrame } from '../testing/EditorFrame';
import { anna, mortgage, personaChannels, personaSources } from '../testing/samples';
import { PersonaEditor, type PersonaEditorProps } from './PersonaEditor';

function Kept({ persona: start, onPersonaChange, ...rest }: PersonaEditorProps) {
  const [persona, setPersona] = useState(start);
  return (
    <PersonaEditor
      {...rest}
      persona={persona}
      onPersonaChange={(next, details) => {
        setPersona(next);
        onPersonaChange?.(next, details);
      }}
    />
  );
}

function card() {
  return screen.getByRole('article');
}

describe('PersonaEditor', () => {
  describeConformance(
    <PersonaEditor
      defaultPersona={anna}
      channels={personaChannels}
      sources={personaSources}
      headingLevel={1}
    />,
    HTMLElement,
  );

  it('shows on the card what is typed, and takes it back', async () => {
    const user = userEvent.setup();
    const onPersonaChange = vi.fn();
    render(<PersonaEditor defaultPersona={anna} onPersonaChange={onPersonaChange} />);
    const role = screen.getByRole('textbox', { name: 'Role' });
    await user.clear(role);
    await user.type(role, 'Has sold a flat');
    await user.tab();
    expect(within(card()).getByText('Has sold a flat')).toBeVisible();
    expect(onPersonaChange).toHaveBeenLastCalledWith(
      { ...anna, role: 'Has sold a flat' },
      expect.objectContaining({ command: expect.objectContaining({ type: 'persona.update' }) }),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(within(card()).getByText(anna.role ?? '')).toBeVisible();
    expect(onPersonaChange).toHaveBeenLastCalledWith(anna, expect.anything());
  });

  it('keeps what its host keeps, and goes on from what the host shows next', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Kept persona={anna} />);
    await user.type(screen.getByRole('textbox', { name: 'Segment' }), 'Buyers');
    await user.tab();
    expect(within(card()).getByText(/Buyers/)).toBeVisible();
    rerender(<PersonaEditor key="other" persona={{ ...anna, name: 'Someone else' }} />);
    expect(within(card()).getByText('Someone else')).toBeVisible();
  });

  it('takes a change back that its host does not take over', async () => {
    const user = userEvent.setup();
    render(<PersonaEditor persona={anna} />);
    await user.type(screen.getByRole('textbox', { name: 'Segment' }), 'Buyers');
    await user.tab();
    expect(card()).not.toHaveTextContent('Buyers');
  });

  it('suggests traits to a persona without any, once', async () => {
    const user = userEvent.setup();
    render(<PersonaEditor />);
    await user.click(screen.getByRole('button', { name: 'Begin with four common traits' }));
    expect(screen.getAllByRole('slider')).toHaveLength(4);
    expect(within(card()).getByText('Takes their time')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Begin with four common traits' }),
    ).not.toBeInTheDocument();
  });

  it('says what would make it stronger, until all is there', () => {
    const { rerender } = render(<PersonaEditor key="new" />);
    expect(screen.getByText('A goal: what do they want to get done?')).toBeVisible();
    rerender(<PersonaEditor key="anna" defaultPersona={anna} sources={personaSources} />);
    expect(screen.getByText(/^It says who it is, what they want/)).toBeVisible();
    expect(screen.getByText(/rests on 2 sources\. n is 1,222/)).toBeVisible();
  });

  it('asks how many answered, for each source', async () => {
    const user = userEvent.setup();
    const onPersonaChange = vi.fn();
    render(
      <PersonaEditor
        defaultPersona={{ ...anna, sources: ['interviews'] }}
        sources={personaSources}
        onPersonaChange={onPersonaChange}
      />,
    );
    await user.click(screen.getByText('Interviews in three cities', { selector: 'summary *' }));
    const answers = screen.getByRole('textbox', { name: 'Answers' });
    await user.clear(answers);
    await user.type(answers, '21');
    await user.tab();
    expect(screen.getByText(/n is 21:/)).toBeVisible();
    const [, { sources }] = onPersonaChange.mock.lastCall as Parameters<
      NonNullable<PersonaEditorProps['onPersonaChange']>
    >;
    expect(sources).toContainEqual({ ...personaSources[0], n: 21 });
  });

  it('shows the card in short', async () => {
    const user = userEvent.setup();
    render(<PersonaEditor defaultPersona={anna} />);
    expect(within(card()).getByText(anna.quote ?? '')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'In short' }));
    expect(within(card()).queryByText(anna.quote ?? '')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'In short', pressed: true })).toBeVisible();
  });

  it('can only be read where the host says so', () => {
    render(<PersonaEditor defaultPersona={anna} readOnly />);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('speaks the language of its words', () => {
    render(<PersonaEditor defaultPersona={anna} messages={ar} language="en" />);
    const region = screen.getByRole('region', { name: 'محرّر الشخصية' });
    expect(region).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('textbox', { name: 'الاسم' })).toHaveAttribute('lang', 'en');
  });
});

describe('PersonaDialog', () => {
  it('writes a persona of the map, and says where it is gone', async () => {
    const user = userEvent.setup();
    const [first] = mortgage.personas;
    render(
      <EditorFrame
        journey={mortgage}
        start={(store) => store.set({ dialog: { name: 'persona', id: first?.id ?? '' } })}
      />,
    );
    const dialog = await screen.findByRole('dialog', { name: /^Persona editor: / });
    const name = within(dialog).getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Anna K.');
    await user.tab();
    expect(screen.getByRole('dialog', { name: 'Persona editor: Anna K.' })).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
