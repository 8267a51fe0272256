import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pl } from '../locales/pl';
import { vi } from '../locales/vi';
import { SojournProvider } from '../SojournProvider';
import { stage } from './en/stage';
import type { LocalePack } from './types';
import { useMessages } from './useMessages';

function Count({ messages }: { messages?: LocalePack }) {
  const { text } = useMessages('stage', stage, messages);
  return <p>{text('count', { count: 1234 })}</p>;
}

describe('useMessages', () => {
  it('speaks English without a provider', () => {
    render(<Count />);
    expect(screen.getByText('1,234 touchpoints')).toBeVisible();
  });

  it("speaks the provider's language, unless its own messages are given", () => {
    render(
      <SojournProvider messages={pl}>
        <Count />
        <Count messages={vi} />
      </SojournProvider>,
    );
    expect(screen.getByText('1234 punkty styku')).toBeVisible();
    expect(screen.getByText('1.234 điểm chạm')).toBeVisible();
  });

  it("writes numbers as the provider's locale does", () => {
    render(
      <SojournProvider locale="de">
        <Count />
      </SojournProvider>,
    );
    expect(screen.getByText('1.234 touchpoints')).toBeVisible();
  });

  it('falls back to English for a section that an older pack lacks', () => {
    const older = { locale: 'pl', sections: {} } as unknown as LocalePack;
    render(<Count messages={older} />);
    expect(screen.getByText(/touchpoints/)).toBeVisible();
  });
});
