/** How many numbers each command of a path takes. */
const lengths = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** @param {number} value one decimal: a tenth of the grid is a fifteenth of a pixel */
function short(value) {
  const text = String(Math.round(value * 10) / 10);
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}

/** @param {number[]} numbers */
function joined(numbers) {
  return numbers
    .map(short)
    .reduce(
      (text, number) => text + (text === '' || number.startsWith('-') ? '' : ' ') + number,
      '',
    );
}

/**
 * The commands of a path, one command for each of its repetitions. Flags of an arc may stand
 * without a space between them, so they are read by themselves.
 * @param {string} d
 */
function commandsOf(d) {
  const commands = [];
  let rest = d;
  let command = '';
  const take = (/** @type {RegExp} */ pattern) => {
    const found = pattern.exec(rest);
    if (!found) throw new Error(`"${rest}" of "${d}" cannot be read.`);
    rest = rest.slice(found[0].length);
    return found[1];
  };
  while (rest.trim() !== '') {
    if (/^[\s,]*[a-z]/i.test(rest)) command = take(/^[\s,]*([a-z])/i);
    else if (command === 'm' || command === 'M') command = command === 'm' ? 'l' : 'L';
    const length = lengths[command.toUpperCase()];
    const isArc = command.toUpperCase() === 'A';
    const numbers = Array.from({ length }, (_, index) =>
      Number(
        take(
          isArc && (index === 3 || index === 4)
            ? /^[\s,]*([01])/
            : /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i,
        ),
      ),
    );
    commands.push([command, numbers]);
  }
  return commands;
}

/** @param {string} d */
function path(d) {
  return commandsOf(d)
    .map(([command, numbers], index) => {
      // What begins a path is absolute, also when it is written small; behind another it would not be.
      const letter = index === 0 ? 'M' : command;
      return letter + joined(numbers);
    })
    .join('');
}

/** @param {number[]} centre @param {number} rx @param {number} ry */
function ellipse([x, y], rx, ry) {
  return path(`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`);
}

function rectangle({ x = 0, y = 0, width, height, rx = 0, ry = rx }) {
  const r = Math.max(rx, ry);
  if (r === 0) return path(`M${x} ${y}h${width}v${height}h${-width}z`);
  const [w, h] = [width - 2 * r, height - 2 * r];
  return path(
    `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}` +
      `a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`,
  );
}

/**
 * An icon's elements as the `d` of one path.
 * @param {import('lucide').IconNode} node
 */
export function pathOf(node) {
  return node
    .map(([tag, attributes]) => {
      const number = Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, Number(value)]),
      );
      switch (tag) {
        case 'path':
          return path(attributes.d);
        case 'circle':
          return ellipse([number.cx, number.cy], number.r, number.r);
        case 'ellipse':
          return ellipse([number.cx, number.cy], number.rx, number.ry);
        case 'rect':
          return rectangle(number);
        case 'line':
          return path(`M${number.x1} ${number.y1}L${number.x2} ${number.y2}`);
        case 'polyline':
          return path(`M${attributes.points}`);
        case 'polygon':
          return path(`M${attributes.points}z`);
        default:
          throw new Error(`An icon with a <${tag}> cannot become one path.`);
      }
    })
    .join('');
}
