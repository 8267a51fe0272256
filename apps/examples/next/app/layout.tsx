import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Styles } from './Styles';
import './page.css';

export const metadata: Metadata = { title: 'Sojourn in Next.js' };

export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en">
      <head>
        {/* Where styled-components looks for it in the browser. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <Styles nonce={nonce}>{children}</Styles>
      </body>
    </html>
  );
}
