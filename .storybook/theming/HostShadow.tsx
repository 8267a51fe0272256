import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { StyleSheetManager } from 'styled-components';

/** Draws its children inside a shadow root, as an embedded element does. */
export function HostShadow({ children }: { children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot>();
  return (
    <div
      ref={(host) => {
        if (host) setRoot(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
      }}
    >
      {root && createPortal(<StyleSheetManager target={root}>{children}</StyleSheetManager>, root)}
    </div>
  );
}
