import { firstExample } from './documents/examples';
import { beginKeeping, type Keeping } from './keeping/beginKeeping';
import { newKey } from './keeping/newKey';
import { writeAddress } from './view/address';
import { currentAddress, replaceAddress } from './view/useAddress';

/** An address that names no map says which one is meant: a new person's example, or the last one. */
function resolveAddress({ isNew, last, sessions }: Keeping) {
  const address = currentAddress();
  if (address.home || address.map || address.link) return;
  if (isNew) {
    const key = newKey();
    sessions.begin(key, firstExample());
    replaceAddress({ ...address, map: key, page: address.page ?? 'map' });
  } else if (last !== undefined && writeAddress(address) !== '') {
    replaceAddress({ ...address, map: last, page: address.page ?? 'map' });
  } else {
    replaceAddress({ home: 'maps', view: {} });
  }
}

let starting: Promise<Keeping> | undefined;

/** Opens what is kept, and goes to where the address leads; once a page. */
export function startStudio(): Promise<Keeping> {
  starting ??= beginKeeping().then((keeping) => {
    resolveAddress(keeping);
    window.addEventListener('beforeunload', (event) => {
      if (keeping.sessions.hasUnsaved()) event.preventDefault();
    });
    return keeping;
  });
  return starting;
}
