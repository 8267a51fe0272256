import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cellsOf, describeChart } from '../../testing/describeChart';
import { describeConformance } from '../../testing/describeConformance';
import { funnel } from '../../testing/chartRows';
import { FunnelChart } from './FunnelChart';

describe('FunnelChart', () => {
  describeConformance(<FunnelChart rows={funnel} headingLevel={1} />, HTMLElement);
  describeChart(<FunnelChart rows={funnel} />, {
    name: 'How many go on',
    sentence:
      'Of 12,400 people at “Awareness”, 580 reach “Living with it” (5%). Most leave after “Awareness”: 7,200.',
    row: [/^Application/, ['1,460', '28%', '850']],
    title: 'Consideration',
  });

  it('says where more come in, and nothing across a stage that was not counted', () => {
    render(
      <FunnelChart
        rows={[
          { id: 'a', title: 'Web', count: 900 },
          { id: 'b', title: 'Branch', count: 1300 },
          { id: 'c', title: 'Letter', count: NaN },
          { id: 'd', title: 'Signed', count: -4 },
        ]}
      />,
    );
    expect(cellsOf(/^Web/)).toEqual(['900', '', '400 join']);
    expect(cellsOf(/^Branch/)).toEqual(['1,300', '144%', '']);
    expect(cellsOf(/^Letter/)).toEqual(['not known', '', '']);
    expect(cellsOf(/^Signed/)).toEqual(['0', '', '']);
    expect(screen.getByText('Of 900 people at “Web”, 0 reach “Signed” (0%).')).toBeVisible();
  });
});
