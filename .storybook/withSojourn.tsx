import type { Decorator } from '@storybook/react-vite';
import { SojournProvider, type SojournProviderProps } from '@sojourn/react';
import { ar } from '@sojourn/editor/locales/ar';
import { en } from '@sojourn/editor/locales/en';
import { pl } from '@sojourn/editor/locales/pl';
import { vi } from '@sojourn/editor/locales/vi';
import type { ReactNode } from 'react';
import { useMode, type Mode } from './mode';

const packs = { en, vi, pl, ar };

interface PageProps extends Pick<SojournProviderProps, 'theme' | 'density'> {
  locale: keyof typeof packs;
  direction: 'auto' | 'ltr' | 'rtl';
  layout: string;
  children: ReactNode;
}

/** What the test run asks for, of the brand where a story is shown in it. */
function shownTheme(theme: PageProps['theme'], mode: Mode): PageProps['theme'] {
  if (mode.theme === 'dark' && theme?.startsWith('brand')) return 'brand-dark';
  return mode.theme ?? theme;
}

/** A page of a host: its theme, its language and its direction, on the theme's own background. */
function Page({ theme, density, locale, direction, layout, children }: PageProps) {
  const mode = useMode();
  return (
    <SojournProvider
      theme={shownTheme(theme, mode)}
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

/**
 * Shows every story as the toolbar says. One with the parameter `provider: false` stands on a page
 * of a host that has no provider.
 */
export const withSojourn: Decorator = (Story, { globals, parameters }) =>
  parameters.provider === false ? (
    <div className="sojourn-page" data-layout={parameters.layout}>
      <Story />
    </div>
  ) : (
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
