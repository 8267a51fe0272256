import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { cloneElement, createRef, type HTMLAttributes, type ReactElement, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

type AnyProps = HTMLAttributes<HTMLElement> & { ref?: Ref<HTMLElement> };

/**
 * What every component keeps: its root takes `ref`, `className`, `style` and unknown props, axe
 * finds nothing, and a server's markup is taken over without a message.
 *
 * @param root - the class of the element that the component renders
 */
export function describeConformance(element: ReactElement, root: typeof HTMLElement): void {
  const given = element as ReactElement<AnyProps>;

  describe('conformance', () => {
    it('puts ref, className, style and unknown props on its root', () => {
      const ref = createRef<HTMLElement>();
      render(
        cloneElement(given, {
          ref,
          className: 'given',
          style: { marginTop: 7 },
          title: 'Unknown prop',
        }),
      );
      expect(ref.current).toBeInstanceOf(root);
      expect(ref.current).toBe(screen.getByTitle('Unknown prop'));
      expect(ref.current).toHaveClass('given');
      expect(ref.current).toHaveStyle({ marginTop: '7px' });
    });

    it('has nothing for axe to find', async () => {
      const { container } = render(<main>{element}</main>);
      const { violations } = await axe.run(container, {
        // jsdom has no layout: contrast and sizes are judged in a browser.
        rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });

    it('takes over what a server rendered', () => {
      const page = document.body.appendChild(document.createElement('div'));
      page.innerHTML = renderToString(element);
      const words = page.textContent;
      render(element, { container: page, hydrate: true });
      expect(page).toHaveTextContent(words.replace(/\s+/g, ' ').trim());
      cleanup();
      page.remove();
    });
  });
}
