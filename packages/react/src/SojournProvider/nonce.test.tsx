import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { restoreStyleElements } from '../testing/plainStyles';
import { SojournProvider } from './SojournProvider';

// By itself: styles that another test has brought along are not written a second time.
it('puts the nonce on its styles', () => {
  restoreStyleElements();
  render(
    <SojournProvider nonce="abc" theme="dark">
      Content
    </SojournProvider>,
  );
  const nonces = Array.from(
    document.styleSheets,
    ({ ownerNode }) => (ownerNode as HTMLStyleElement).nonce,
  );
  expect(nonces).toContain('abc');
});
