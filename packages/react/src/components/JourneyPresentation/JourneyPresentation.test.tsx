import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { emptyJourney, mortgage, mortgagePart } from '../../testing/journeys';
import { JourneyPresentation } from './JourneyPresentation';

const titleOf = () => screen.getAllByRole('heading')[0]?.textContent;

async function focused() {
  const user = userEvent.setup();
  await user.tab();
  return user;
}

describe('JourneyPresentation', () => {
  describeConformance(<JourneyPresentation journey={mortgagePart} headingLevel={1} />, HTMLElement);

  it('begins with the title, what starts it and who travels', () => {
    render(<JourneyPresentation journey={mortgage} />);
    expect(titleOf()).toBe('Getting a mortgage');
    expect(screen.getByText('We need more room.')).toBeVisible();
    expect(screen.getByText('Anna Müller')).toBeVisible();
    expect(screen.getByText('1 of 7')).toBeVisible();
  });

  it('shows a stage with its touchpoints, how each felt, and what hurt or helped', () => {
    render(<JourneyPresentation journey={mortgage} slide={3} />);
    expect(titleOf()).toBe('Application');
    const places = within(
      screen.getByRole('list', { name: 'Touchpoints of the stage Application' }),
    ).getAllByRole('listitem');
    expect(places[4]).toHaveTextContent(
      'Call: papers are missingPhoneAngry -1.8PainTold after twelve days; had sent them already',
    );
  });

  it('ends with the outcome, the worst and the best places and what could be done', () => {
    render(<JourneyPresentation journey={mortgage} slide={6} />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'How it ends',
      'Where it feels worst',
      'Where it feels best',
      'Opportunities',
    ]);
    expect(screen.getByText('The first years in the house')).toBeVisible();
    expect(screen.getByText('Check papers at upload, not after twelve days')).toBeVisible();
  });

  it('turns by keys, and says where one is', async () => {
    const onSlideChange = vi.fn();
    render(<JourneyPresentation journey={mortgage} onSlideChange={onSlideChange} />);
    const user = await focused();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent('Slide 2 of 7: Awareness');
    expect(onSlideChange).toHaveBeenLastCalledWith(1, { reason: 'key' });
    await user.keyboard('{End}{PageUp}');
    expect(titleOf()).toBe('Living with it');
    await user.keyboard(' ');
    expect(titleOf()).toBe('How it ends');
    onSlideChange.mockClear();
    await user.keyboard('{ArrowRight}{Control>}{Home}{/Control}');
    expect(onSlideChange).not.toHaveBeenCalled();
  });

  it('turns the other way where the page reads from the right', async () => {
    render(<JourneyPresentation journey={mortgage} messages={ar} style={{ direction: 'rtl' }} />);
    const user = await focused();
    await user.keyboard('{ArrowLeft}');
    expect(titleOf()).toBe('Awareness');
  });

  it('turns by buttons, which keep the focus at the ends', async () => {
    const user = userEvent.setup();
    const onSlideChange = vi.fn();
    render(
      <JourneyPresentation journey={mortgage} defaultSlide={5} onSlideChange={onSlideChange} />,
    );
    const next = screen.getByRole('button', { name: 'Next slide' });
    await user.click(next);
    await user.keyboard(' ');
    expect(onSlideChange).toHaveBeenCalledExactlyOnceWith(6, { reason: 'press' });
    expect(next).toHaveFocus();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Previous slide' }));
    expect(titleOf()).toBe('Living with it');
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const onSlideChange = vi.fn();
    render(<JourneyPresentation journey={mortgage} slide={0} onSlideChange={onSlideChange} />);
    const user = await focused();
    await user.keyboard('{PageDown}');
    expect(onSlideChange).toHaveBeenCalledExactlyOnceWith(1, { reason: 'key' });
    expect(titleOf()).toBe('Getting a mortgage');
  });

  it('does nothing when the caller prevents the key', async () => {
    render(
      <JourneyPresentation journey={mortgage} onKeyDown={(event) => event.preventDefault()} />,
    );
    const user = await focused();
    await user.keyboard('{PageDown}');
    expect(titleOf()).toBe('Getting a mortgage');
  });

  it('shows the nearest slide for one that there is not, and one slide of nothing', () => {
    const { rerender } = render(<JourneyPresentation journey={mortgage} slide={99} />);
    expect(titleOf()).toBe('How it ends');
    rerender(<JourneyPresentation journey={emptyJourney} slide={99} />);
    expect(titleOf()).toBe('Untitled journey');
    expect(screen.getByText('1 of 1')).toBeVisible();
    expect(screen.getByText(/^This journey has no stages yet\./)).toBeVisible();
  });

  describe('the full screen', () => {
    afterEach(() => {
      Reflect.deleteProperty(document, 'fullscreenEnabled');
    });

    it('is offered only where the browser allows it', async () => {
      const { unmount } = render(<JourneyPresentation journey={mortgage} />);
      expect(screen.queryByRole('button', { name: 'Full screen' })).not.toBeInTheDocument();
      unmount();
      Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
      const requestFullscreen = vi.fn(() => Promise.resolve());
      render(
        <JourneyPresentation
          journey={mortgage}
          ref={(section) => {
            if (section) section.requestFullscreen = requestFullscreen;
          }}
        />,
      );
      await userEvent.click(screen.getByRole('button', { name: 'Full screen' }));
      expect(requestFullscreen).toHaveBeenCalledOnce();
    });
  });
});
