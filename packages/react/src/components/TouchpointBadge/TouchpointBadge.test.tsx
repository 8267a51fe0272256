import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { pl } from '../../locales/pl';
import { vi as vietnamese } from '../../locales/vi';
import { describeConformance } from '../../testing/describeConformance';
import { call, channels, nps, offer, recommendation } from '../../testing/samples';
import { TouchpointBadge } from './TouchpointBadge';

const score = { measure: nps, rating: { measure: 'nps', value: 41 } };

describe('TouchpointBadge', () => {
  describeConformance(<TouchpointBadge touchpoint={call} />, HTMLButtonElement);

  it('is named by its title, its channel and what stands out', () => {
    render(<TouchpointBadge touchpoint={call} />);
    expect(
      screen.getByRole('button', { name: /^Call: papers are missing\s*Phone\s*Pain$/ }),
    ).toBeVisible();
  });

  it('says in words that a contact is indirect and not its own', () => {
    render(<TouchpointBadge touchpoint={recommendation} />);
    expect(
      screen.getByRole('button', { name: /Word of mouth · third party · indirect contact$/ }),
    ).toBeVisible();
  });

  it("takes name, icon and control from the document's channel", () => {
    render(<TouchpointBadge touchpoint={{ ...call, channel: 'broker' }} channel={channels[1]} />);
    expect(screen.getByRole('button', { name: /Broker · third party/ })).toBeVisible();
  });

  it.each(['constructor', '__proto__', 'fax'])('shows the channel %j by its id', (channel) => {
    render(<TouchpointBadge touchpoint={{ ...call, channel }} />);
    expect(screen.getByRole('button', { name: new RegExp(channel) })).toBeVisible();
  });

  it('shows a score where there is room, and never a third mark', () => {
    const { rerender } = render(<TouchpointBadge touchpoint={call} score={score} />);
    expect(screen.getByRole('button', { name: /Pain\s*NPS \+41$/ })).toBeVisible();
    rerender(<TouchpointBadge touchpoint={offer} score={score} />);
    expect(
      screen.getByRole('button', { name: /Moment of truth\s*Has its own journey$/ }),
    ).toBeVisible();
  });

  it('has words for a touchpoint without a title', () => {
    render(<TouchpointBadge touchpoint={{ ...call, title: '\u200b ' }} />);
    expect(screen.getByRole('button', { name: /^Untitled touchpoint/ })).toBeVisible();
  });

  it('names a well-known channel in the language of its messages, unless the document does', () => {
    const { rerender } = render(
      <TouchpointBadge touchpoint={call} channel={{ id: 'phone', name: 'Phone' }} messages={pl} />,
    );
    expect(screen.getByRole('button', { name: /Telefon/ })).toBeVisible();
    rerender(
      <TouchpointBadge
        touchpoint={call}
        channel={{ id: 'phone', name: 'Hotline' }}
        messages={pl}
      />,
    );
    expect(screen.getByRole('button', { name: /Hotline/ })).toBeVisible();
  });

  it('speaks the language of its messages and says which it is', () => {
    render(<TouchpointBadge touchpoint={call} messages={vietnamese} language="en" />);
    expect(screen.getByRole('button', { name: /Điện thoại\s*Điểm đau$/ })).toHaveAttribute(
      'lang',
      'vi',
    );
    expect(screen.getByText(call.title)).toHaveAttribute('lang', 'en');
  });

  it.each(['{Enter}', ' '])('is toggled by the key %j', async (key) => {
    const user = userEvent.setup();
    render(<TouchpointBadge touchpoint={call} />);
    await user.tab();
    await user.keyboard(key);
    expect(screen.getByRole('button', { pressed: true })).toHaveFocus();
    await user.keyboard(key);
    expect(screen.getByRole('button', { pressed: false })).toHaveFocus();
  });

  it('asks, and changes nothing itself, when it is controlled', async () => {
    const user = userEvent.setup();
    const onSelectedChange = vi.fn();
    render(
      <TouchpointBadge touchpoint={call} selected={false} onSelectedChange={onSelectedChange} />,
    );
    await user.click(screen.getByRole('button'));
    expect(onSelectedChange).toHaveBeenCalledExactlyOnceWith(
      true,
      expect.objectContaining({ touchpointId: call.id }),
    );
    expect(screen.getByRole('button', { pressed: false })).toBeVisible();
  });

  it('does nothing when the caller prevents the click', async () => {
    const user = userEvent.setup();
    render(<TouchpointBadge touchpoint={call} onClick={(event) => event.preventDefault()} />);
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('button', { pressed: false })).toBeVisible();
  });
});
