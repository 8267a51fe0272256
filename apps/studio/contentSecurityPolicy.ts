/**
 * SHA-256 of the empty text. styled-components makes one empty `<style>` and fills it through the
 * CSSOM, which a policy does not stop. So this hash lets its styles in, and nothing that anybody
 * else writes into a `<style>` or a `style=""`. A page that is a static file can have no nonce.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the built page may do: run and show its own files, and talk to nobody. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "font-src 'self'",
  // Pictures come inside documents only, so that opening one sends no request.
  'img-src data:',
  "connect-src 'none'",
  // The service worker that keeps these files for when there is no network.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one address that a script may be loaded from by its text: the service worker's.
  'trusted-types studio-offline',
].join('; ');
