'use client';

import { DirectionProvider } from '@base-ui/react/direction-provider';
import { CSPProvider } from '@base-ui/react/csp-provider';
import {
  interfaceAttributes,
  useSurroundings,
  WithMessages,
  type LocalePack,
} from '@sojourn/react/kit';
import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import { PopupsContext } from './PopupsContext';
import { Popups, Root } from './Surface.styles';

export interface SurfaceProps extends ComponentPropsWithoutRef<'section'> {
  /** The words of the interface, where no provider gives them. */
  messages?: LocalePack | undefined;
}

/**
 * What an editor stands on: its words and direction, and the place for its dialogs and menus.
 * Renders a `<section>`.
 */
export const Surface = forwardRef<HTMLElement, SurfaceProps>(function Surface(
  { messages, children, ...rest },
  ref,
) {
  const [popups, setPopups] = useState<HTMLElement | null>(null);
  const around = useSurroundings();
  const direction = (messages ?? around.messages)?.direction ?? 'ltr';
  const surface = (
    // No style elements of the library's: a strict content security policy would refuse them.
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        <PopupsContext.Provider value={popups}>
          <Root {...interfaceAttributes(messages)} {...rest} ref={ref}>
            {children}
            <Popups ref={setPopups} data-part="popups" />
          </Root>
        </PopupsContext.Provider>
      </DirectionProvider>
    </CSPProvider>
  );
  return messages ? <WithMessages messages={messages}>{surface}</WithMessages> : surface;
});
