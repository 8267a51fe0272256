import type { Decorator } from '@storybook/react-vite';
import { SojournProvider, type SojournProviderProps } from '@sojourn/react';
import { ar } from '@sojourn/editor/locales/ar';
import { en } from '@sojourn/editor/locales/en';
import { pl } from '@sojourn/editor/locales/pl';
import { vi } from '@sojourn/editor/locales/vi';
import type { ReactNode } from 'react';
import { useMode } from './mode';

const packs = { en, vi, pl, ar };

interface PageProps extends Pick<SojournProviderProps, 'theme' | 'density'> {
  locale: keyof typeof packs;
  direction: 'auto' | 'ltr' | 'rtl';
  layout: string;
  children: ReactNode;
}

/** A page of a host: its theme, its language and its direction, on the theme's own background. */
function Page({ theme, density, locale, direction, layout, children }: PageProps) {
  const mode = useMode();
  return (
    <SojournProvider
      theme={mode.theme ?? theme}
      density={density}
      messages={packs[mode.locale ?? locale]}
      className="sojourn-page"
      data-layout={layout}
      {...(direction === 'auto' ? {} : { dir: direction })}
    >
      {children}
    </SojournProvider>
  );
}

/** Shows every story as the toolbar says. */
export const withSojourn: Decorator = (Story, { globals, parameters }) => (
  <Page
    theme={globals.theme}
    density={globals.density}
    locale={globals.locale}
    direction={globals.direction}
    layout={parameters.layout}
  >
    <Story />
  </Page>
);
