'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';

interface StylesProps {
  nonce: string | undefined;
  children: ReactNode;
}

/** Sends the styles of what the server renders along with it, under the nonce of the page. */
export function Styles({ nonce, children }: StylesProps) {
  const [sheet] = useState(() => new ServerStyleSheet({ nonce }));

  useServerInsertedHTML(() => {
    const styles = sheet.getStyleElement();
    sheet.instance.clearTag();
    return <>{styles}</>;
  });

  if (typeof window !== 'undefined') return children;
  return <StyleSheetManager sheet={sheet.instance}>{children}</StyleSheetManager>;
}
