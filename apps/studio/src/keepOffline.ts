/** What of Trusted Types is used: browsers without them take a text. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

const worker = 'sw.js';

/**
 * Lets a service worker keep the built studio for when there is no network. A newer studio is taken
 * over the next time that it is opened. Where the browser has no service workers, nothing changes.
 */
export function keepOffline() {
  if (!('serviceWorker' in navigator)) return;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // The policy lets this one address through, and is made only once.
  const policy = trustedTypes?.createPolicy('studio-offline', { createScriptURL: () => worker });
  const url = policy ? policy.createScriptURL(worker) : worker;
  // A browser may refuse: then the studio needs the network to begin, and all else is the same.
  navigator.serviceWorker.register(url, { updateViaCache: 'none' }).catch(() => undefined);
}
