import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readAddress, writeAddress, type Address } from './address';

/** `replaceState` tells nobody, so it is told here. */
const told = new EventTarget();

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  told.addEventListener('change', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    told.removeEventListener('change', listener);
  };
}

/** Says in the address bar what is looked at, so that it comes back on reload. */
export function replaceAddress(address: Address) {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search + writeAddress(address));
  told.dispatchEvent(new Event('change'));
}

/** Goes to another place; the browser can go back. */
export function goTo(address: Address) {
  window.location.hash = writeAddress(address);
}

/** The whole address, for links. Following one tells `useAddress`, and the browser can go back. */
export function linkTo(address: Address): string {
  return `${window.location.href.split('#', 1)[0] ?? ''}${writeAddress(address) || '#'}`;
}

/** What the address says now. */
export function currentAddress(): Address {
  return readAddress(window.location.hash);
}

/** What the address says, and a way to change it. */
export function useAddress(): [address: Address, change: (change: Partial<Address>) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const change = useCallback(
    (part: Partial<Address>) => replaceAddress({ ...currentAddress(), ...part }),
    [],
  );
  return [address, change];
}
