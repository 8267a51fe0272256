/**
 * Which packages a package may know: dependencies point one way, downward. A package that is not
 * listed here may know none.
 */
export const knownPackages = {
  core: [],
  tokens: [],
  formats: ['core'],
  react: ['core', 'tokens'],
  editor: ['core', 'tokens', 'react'],
  embed: ['core', 'tokens', 'react'],
};

/** Packages that run in workers, in Node and in server components: they know no React and no DOM. */
export const withoutBrowser = ['core', 'tokens', 'formats'];
