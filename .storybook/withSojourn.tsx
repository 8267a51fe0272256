import type { Decorator } from '@storybook/react-vite';
import * as sojourn from '@sojourn/react';
import type { ReactNode } from 'react';
import { useMode } from './mode';

interface PageProps {
  theme: string;
  locale: string;
  direction: string;
  density: string;
  padded: boolean;
  children: ReactNode;
}
const Provider = (sojourn as any).SojournProvider ?? (({ children }: any) => children);
const packs = import.meta.glob('../packages/react/src/locales/*.ts', { eager: true }) as any;

/** A page of a host: its theme, its language and its direction, on the theme's own background. */
function Page({ theme, locale, direction, density, padded, children }: PageProps) {
  const mode = useMode();
  const shownLocale = mode.locale ?? locale;
  const dir = direction === 'auto' ? (shownLocale === 'ar' ? 'rtl' : 'ltr') : direction;
  const pack = packs[`../packages/react/src/locales/${shownLocale}.ts`];
  return (
    <Provider
      theme={mode.theme ?? theme}
      locale={shownLocale}
      density={density}
      messages={pack && Object.values(pack)[0]}
    >
      <div dir={dir} lang={shownLocale} data-padded={padded || undefined}>
        {children}
      </div>
    </Provider>
  );
}

/** Shows every story as the toolbar says. */
export const withSojourn: Decorator = (Story, { globals, parameters }) => (
  <Page
    theme={globals.theme}
    locale={globals.locale}
    direction={globals.direction}
    density={globals.density}
    padded={parameters.layout !== 'fullscreen'}
  >
    <Story />
  </Page>
);
