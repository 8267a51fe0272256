import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar';
import { describeConformance } from '../../testing/describeConformance';
import { application, channels } from '../../testing/samples';
import { TouchpointBadge } from '../TouchpointBadge';
import { StageLane } from './StageLane';

describe('StageLane', () => {
  describeConformance(<StageLane stage={application} headingLevel={1} />, HTMLElement);

  it('says when the stage is, what is wanted of it, and what happens in it', () => {
    render(<StageLane stage={application} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Application' })).toBeVisible();
    expect(screen.getByText('During')).toBeVisible();
    expect(screen.getByText('Will they say yes, and when?')).toBeVisible();
    expect(screen.getByText('A complete file at the first attempt')).toBeVisible();
    const list = screen.getByRole('list', { name: 'Touchpoints of the stage Application' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/^Call: papers are missing.*Phone/),
      expect.stringMatching(/^Brother recommends the bank/),
      expect.stringMatching(/^Letter with the binding offer/),
    ]);
  });

  it('only counts its touchpoints when it is collapsed', () => {
    render(<StageLane stage={application} collapsed />);
    expect(screen.getByText('3 touchpoints')).toBeVisible();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('says what belongs into an empty stage', () => {
    render(<StageLane stage={{ ...application, title: '', touchpoints: [] }} />);
    expect(screen.getByRole('heading', { name: 'Untitled stage' })).toBeVisible();
    expect(screen.getByText(/^No touchpoints yet\. Put here each contact/)).toBeVisible();
  });

  it("shows the host's own touchpoints and actions", () => {
    render(
      <StageLane
        stage={{
          ...application,
          touchpoints: [{ ...application.touchpoints[0]!, channel: 'loan-desk' }],
        }}
        channels={channels}
        renderTouchpoint={(touchpoint, channel) => (
          <TouchpointBadge touchpoint={touchpoint} channel={channel} />
        )}
        actions={<button type="button">Rename</button>}
      />,
    );
    expect(screen.getByRole('button', { name: /papers are missing\s*Loan desk/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Rename' })).toBeVisible();
  });

  it('counts as Arabic counts', () => {
    render(<StageLane stage={application} collapsed messages={ar} />);
    expect(screen.getByText(/^[3٣] نقاط اتصال$/)).toBeVisible();
  });
});
