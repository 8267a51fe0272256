import { Menu as Base } from '@base-ui/react/menu';
import type { IconNode } from 'lucide';
import { Fragment, useCallback, useState, type ReactNode } from 'react';
import { Icon } from './Icon';
import './menu.css';

/** One thing to do, or one place to go to. */
export interface MenuEntry {
  key: string;
  label: ReactNode;
  icon?: IconNode | undefined;
  /** Where it leads; left out: it does something. */
  href?: string | undefined;
  onSelect?: (() => void) | undefined;
  /** Whether it is where the person is now. */
  current?: boolean | undefined;
}

interface MenuProps {
  /** What stands on the button. */
  trigger: ReactNode;
  /** What the button is called, where what stands on it says too little. */
  label?: string | undefined;
  className?: string | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  /** Entries in groups, with a line between them. */
  groups: readonly (readonly MenuEntry[])[];
}

function Entry({ label, icon, href, onSelect, current }: MenuEntry) {
  const content = (
    <>
      {icon && <Icon node={icon} />}
      <span>{label}</span>
    </>
  );
  return href === undefined ? (
    <Base.Item className="menu-item" onClick={onSelect}>
      {content}
    </Base.Item>
  ) : (
    <Base.LinkItem
      className="menu-item"
      href={href}
      closeOnClick
      aria-current={current ? 'page' : undefined}
    >
      {content}
    </Base.LinkItem>
  );
}

/** A button that opens a list of things to do. Renders a `<button>`. */
export function Menu({
  trigger,
  label,
  className = 'button quiet',
  align = 'start',
  groups,
}: MenuProps) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  // In the same landmark as its button, so that nobody finds it outside of the page's parts.
  const place = useCallback((button: HTMLButtonElement | null) => {
    if (button) setContainer(button.closest<HTMLElement>('header.top, main'));
  }, []);
  const shown = groups.filter((group) => group.length > 0);
  return (
    <Base.Root modal={false}>
      <Base.Trigger ref={place} className={className} aria-label={label}>
        {trigger}
      </Base.Trigger>
      <Base.Portal container={container}>
        <Base.Positioner
          className="menu-place"
          positionMethod="fixed"
          sideOffset={4}
          align={align}
          collisionPadding={8}
        >
          <Base.Popup className="menu-popup">
            {shown.map((group, index) => (
              <Fragment key={group[0]?.key}>
                {index > 0 && <Base.Separator className="menu-line" />}
                {group.map((entry) => (
                  <Entry {...entry} key={entry.key} />
                ))}
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
