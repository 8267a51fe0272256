import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { pl } from '../../locales/pl';
import { describeConformance } from '../../testing/describeConformance';
import { anna, stranger, tuan } from '../../testing/samples';
import { PersonaGallery } from './PersonaGallery';

const buyer = { ...anna, segment: 'First-time buyer' };
const mover = { ...tuan, segment: 'Moving up' };
const personas = [buyer, mover, stranger];

const names = () => screen.getAllByRole('heading', { level: 3 }).map((name) => name.textContent);

describe('PersonaGallery', () => {
  describeConformance(<PersonaGallery personas={personas} headingLevel={1} />, HTMLElement);

  it('shows everybody in the given order, and how many there are', () => {
    render(<PersonaGallery personas={personas} />);
    expect(screen.getByRole('region', { name: 'Personas' })).toBeVisible();
    expect(names()).toEqual(['Anna Müller', 'Tuấn Nguyễn', 'Claudia']);
    expect(screen.getByRole('status')).toHaveTextContent('3 personas');
  });

  it('selects a card by keys, and deselects it', async () => {
    const user = userEvent.setup();
    const onSelectedIdChange = vi.fn();
    render(<PersonaGallery personas={[anna, tuan]} onSelectedIdChange={onSelectedIdChange} />);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Select Tuấn Nguyễn', pressed: true })).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
    expect(onSelectedIdChange.mock.calls.map(([id]: unknown[]) => id)).toEqual(['tuan', null]);
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    render(<PersonaGallery personas={personas} selectedId="anna" segment="Moving up" />);
    expect(names()).toEqual(['Tuấn Nguyễn']);
    await user.selectOptions(screen.getByLabelText('Segment'), 'All segments');
    await user.click(screen.getByRole('button'));
    expect(names()).toEqual(['Tuấn Nguyễn']);
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument();
  });

  it('shows one segment alone, those without one, and all again', async () => {
    const user = userEvent.setup();
    const onSegmentChange = vi.fn();
    render(<PersonaGallery personas={personas} onSegmentChange={onSegmentChange} />);
    const filter = screen.getByLabelText('Segment');
    await user.selectOptions(filter, 'Moving up');
    expect(names()).toEqual(['Tuấn Nguyễn']);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 personas');
    await user.selectOptions(filter, 'Without a segment');
    expect(names()).toEqual(['Claudia']);
    await user.selectOptions(filter, 'All segments');
    expect(names()).toHaveLength(3);
    expect(onSegmentChange.mock.calls.map(([segment]: unknown[]) => segment)).toEqual([
      'Moving up',
      '',
      null,
    ]);
  });

  it('has nothing to filter where all are in one segment, and hides nobody for one that is gone', () => {
    render(<PersonaGallery personas={[anna, tuan]} defaultSegment="Renamed" />);
    expect(screen.queryByLabelText('Segment')).not.toBeInTheDocument();
    expect(names()).toHaveLength(2);
  });

  it('names the button of somebody without a name', () => {
    render(<PersonaGallery personas={[{ ...stranger, name: ' ' }]} messages={pl} />);
    expect(screen.getByRole('button', { name: 'Wybierz: Persona bez nazwy' })).toBeVisible();
  });

  it('says whom to begin with when there is nobody', () => {
    render(<PersonaGallery personas={[]} heading="Our people" />);
    expect(screen.getByRole('region', { name: 'Our people' })).toHaveTextContent(
      /No personas yet\./,
    );
  });
});
