/** Takes remarks, blanks and needless quotes out of the static CSS, which no minifier looks into. */
function shortened(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(\$\{[^}]+\})|\s*([{};,>])\s*/g, (_, value, mark) => value ?? mark)
    .replace(/\s+/g, ' ')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\[([\w-]+[$^*]?=)'([a-z][a-z-]*)'\]/g, '[$1$2]')
    .trim();
}

/** A step of the build that shortens the CSS in files of styles. */
export const shortStyles = {
  name: 'short-styles',
  transform: {
    filter: { id: /([sS]tyles|[\\/]theme[\\/]\w+)\.ts$/ },
    handler: (code: string) => code.replace(/`([^`]*)`/g, (_, css) => `\`${shortened(css)}\``),
  },
};
