const focusable = [
  ...[
    'a[href]',
    'summary',
    'iframe',
    '[contenteditable="true"]',
    '[tabindex]:not([tabindex="-1"])',
  ],
  ...['button', 'input', 'select', 'textarea'].map((name) => `${name}:not(:disabled)`),
].join(',');

/** Whether something in an element takes the focus by Tab. */
export function holdsFocusable(element: Element): boolean {
  return [...element.querySelectorAll<HTMLElement>(focusable)].some(
    ({ tabIndex }) => tabIndex >= 0,
  );
}
