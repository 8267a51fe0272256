import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StageLane } from '../components/StageLane';
import { ar } from '../locales/ar';
import { pl } from '../locales/pl';
import { describeConformance } from '../testing/describeConformance';
import { application } from '../testing/samples';
import { SojournProvider } from './SojournProvider';

describe('SojournProvider', () => {
  describeConformance(<SojournProvider theme="system">Content</SojournProvider>, HTMLDivElement);

  it('says in which language and direction its words run', () => {
    render(
      <SojournProvider messages={ar} locale="ar-EG" title="Around">
        <StageLane stage={application} collapsed />
      </SojournProvider>,
    );
    expect(screen.getByText('٣ نقاط اتصال')).toBeVisible();
    expect(screen.getByTitle('Around')).toHaveAttribute('lang', 'ar');
    expect(screen.getByTitle('Around')).toHaveAttribute('dir', 'rtl');
  });

  it('changes inside another only what it names', () => {
    render(
      <SojournProvider messages={pl}>
        <SojournProvider theme="dark">
          <StageLane stage={application} collapsed />
        </SojournProvider>
      </SojournProvider>,
    );
    expect(screen.getByText('3 punkty styku')).toBeVisible();
  });
});
