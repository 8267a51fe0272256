import type { Persona } from '@sojourn/core';
import { PersonaCard, SojournProvider } from '@sojourn/react';
import { pl } from '@sojourn/react/locales/pl';

/** A page whose readers use Polish, in the theme that their system asks for. */
export const LanguagePage = ({ persona }: { persona: Persona }) => (
  <SojournProvider theme="system" messages={pl} density="compact">
    <PersonaCard persona={persona} language="en" />
  </SojournProvider>
);
