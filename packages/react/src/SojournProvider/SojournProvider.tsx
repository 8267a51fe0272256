'use client';

import { forwardRef, useMemo, type ComponentPropsWithoutRef } from 'react';
import { StyleSheetManager } from 'styled-components';
import type { LocalePack } from '../i18n/types';
import { SurroundingsContext, useSurroundings, type Surroundings } from '../internal/surroundings';
import { Root } from './SojournProvider.styles';

/** A palette of Sojourn, or the name of your own. */
export type SojournTheme =
  | 'light'
  | 'dark'
  | 'high-contrast'
  | 'high-contrast-dark'
  | 'system'
  | 'brand'
  | `brand-${string}`;

export interface SojournProviderProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * The palette. `system` follows the reader's settings for dark and for more contrast. A name that
   * begins with `brand` is a theme of your own: the style sheet that `themeCss` of
   * `@sojourn/tokens/brand` writes sets its colours. A dark palette is not printed: paper gets a
   * light one. Left out: the outer provider's, or the variables that your own CSS sets, else light.
   */
  theme?: SojournTheme | undefined;
  /**
   * How much air there is around things. Left out: the outer provider's, else `comfortable`.
   */
  density?: 'comfortable' | 'compact' | undefined;
  /** The words of the interface: a pack from `@sojourn/react/locales/*`. Left out: English. */
  messages?: LocalePack | undefined;
  /** BCP 47, for numbers and dates. Left out: the locale of `messages`. */
  locale?: string | undefined;
  /**
   * Whether images may be loaded from other hosts. Otherwise only those of the same site and those
   * inside the document appear, so that opening a document tells no stranger about it. Left out:
   * as the outer provider says, else no.
   */
  allowRemoteImages?: boolean | undefined;
  /**
   * The nonce of a strict content security policy, put on the style elements in the browser. On a
   * server give it to styled-components' `ServerStyleSheet`.
   */
  nonce?: string | undefined;
}

/**
 * Chooses theme, language and density for what is inside. Components work without it: light,
 * English, comfortable. Providers can be nested; an inner one changes only what it names.
 * Renders a `<div>`.
 *
 * @remarks It sets the language and the direction of what is inside, so that a screen reader
 * pronounces the interface right. The theme `system` follows the reader's settings for darkness
 * and for more contrast.
 * @see {@link JourneyMap}
 *
 * @example
 * <SojournProvider theme="system" messages={pl}>
 *   <PersonaCard persona={persona} />
 * </SojournProvider>
 */
export const SojournProvider = forwardRef<HTMLDivElement, SojournProviderProps>(
  function SojournProvider(
    { theme, density, messages, locale, allowRemoteImages, nonce, children, ...rest },
    ref,
  ) {
    const outer = useSurroundings();
    const surroundings = useMemo<Surroundings>(
      () => ({
        messages: messages ?? outer.messages,
        locale: locale ?? messages?.locale ?? outer.locale,
        allowRemoteImages: allowRemoteImages ?? outer.allowRemoteImages,
      }),
      [outer, messages, locale, allowRemoteImages],
    );
    const words = surroundings.messages;
    const content = (
      <Root
        lang={words?.locale ?? 'en'}
        dir={words?.direction ?? 'ltr'}
        data-sojourn-theme={theme}
        data-sojourn-density={density}
        {...rest}
        ref={ref}
      >
        {SurroundingsContext === undefined ? (
          children
        ) : (
          <SurroundingsContext.Provider value={surroundings}>
            {children}
          </SurroundingsContext.Provider>
        )}
      </Root>
    );
    // A server's styles are collected by the host's own sheet, which a second one would hide.
    return nonce === undefined || typeof document === 'undefined' ? (
      content
    ) : (
      <StyleSheetManager nonce={nonce}>{content}</StyleSheetManager>
    );
  },
);
