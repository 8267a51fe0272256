'use client';

// A style that a server component renders bears no nonce, so the policy of this app would refuse it.
// From here on styles are collected by <Styles>, on the server too, and bear one.
export { JourneyMap, PersonaCard } from '@sojourn/react';
