/*
 * Keeps the studio's built files, so that it works offline. The build puts their list and a hash of it
 * in front of it, as `studio`. Everything comes from one version: a newer one waits until
 * no page is open, and then takes the place of the whole older one.
 */
const worker = globalThis;
const { caches, studio } = worker;
const name = `sojourn-studio-${studio.version}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(name).then((cache) =>
      // What the browser's own cache holds may be of another version.
      cache.addAll(studio.files.map((file) => new Request(file, { cache: 'reload' }))),
    ),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((other) => other.startsWith('sojourn-studio-') && other !== name)
            .map((other) => caches.delete(other)),
        ),
      )
      // A page that was here first is served too: its files carry their hash in their names.
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    caches.open(name).then(async (cache) => {
      const { origin, pathname } = new URL(request.url);
      const page = new URL('index.html', worker.registration.scope).href;
      const wanted = origin + pathname === page ? './' : request;
      // The list is this version's own, so neither a query nor a header makes another file of it.
      const kept = await cache.match(wanted, { ignoreSearch: true, ignoreVary: true });
      return kept ?? fetch(request);
    }),
  );
});
