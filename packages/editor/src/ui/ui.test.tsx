import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { Surface } from './Surface';

const spies: { mockRestore: () => void }[] = [];

afterEach(() => {
  for (const spy of spies.splice(0)) spy.mockRestore();
});

function show(children: ReactNode) {
  return render(
    <Surface aria-label="Editor">
      <Dialog title="Shortcuts" onClose={() => {}}>
        {children}
      </Dialog>
    </Surface>,
  );
}

/** Every element is as high, and what it holds is higher. */
function makeHigh() {
  spies.push(
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100),
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(400),
  );
}

describe('a dialog', () => {
  it('stands in its surface, also when it is open at the first drawing', async () => {
    show(<p>All keys</p>);
    const dialog = await screen.findByRole('dialog', { name: 'Shortcuts' });
    expect(screen.getByRole('region', { name: 'Editor', hidden: true })).toContainElement(dialog);
  });

  it('lets keys scroll what holds nothing to stop at', async () => {
    makeHigh();
    show(<p>All keys</p>);
    const dialog = await screen.findByRole('dialog', { name: 'Shortcuts' });
    const body = within(dialog).getByRole('group', { name: 'Shortcuts' });
    expect(body).toHaveTextContent('All keys');
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.tab();
    expect(body).toHaveFocus();
  });

  it('adds no stop where there is one', async () => {
    makeHigh();
    show(<button type="button">Print</button>);
    const dialog = await screen.findByRole('dialog', { name: 'Shortcuts' });
    expect(within(dialog).queryByRole('group')).not.toBeInTheDocument();
  });

  it('adds no stop where nothing scrolls', async () => {
    show(<p>All keys</p>);
    const dialog = await screen.findByRole('dialog', { name: 'Shortcuts' });
    expect(within(dialog).queryByRole('group')).not.toBeInTheDocument();
  });
});
