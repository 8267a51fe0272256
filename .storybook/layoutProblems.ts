/** Less than this many pixels is rounding. */
const slack = 1.5;

/**
 * A scroller is on purpose where it can be scrolled by keys, itself or by going through the grid in it,
 * and has a name that says what it is.
 */
function isScroller(element: Element): boolean {
  const byKeys =
    element.getAttribute('tabindex') === '0' ||
    element.querySelector('[role="grid"] [tabindex="0"]') !== null;
  return byKeys && (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'));
}

/** Words that are only heard stand in a box of one pixel. */
function isOnlyHeard(element: Element): boolean {
  return element.clientWidth <= 1 && element.clientHeight <= 1;
}

function nameOf(element: Element): string {
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const part = element.getAttribute('data-part') ?? element.getAttribute('role') ?? '';
  return `<${element.localName}${part && ` ${part}`}> “${words}”`;
}

function overflowOf(element: HTMLElement): string | undefined {
  const { overflowX, overflowY, display, position } = getComputedStyle(element);
  if (['inline', 'contents'].includes(display) || isOnlyHeard(element)) return undefined;
  if (!isSeen(element)) return undefined;
  const wide = element.scrollWidth > element.clientWidth + slack;
  const high = element.scrollHeight > element.clientHeight + slack;
  if (wide && ['auto', 'scroll'].includes(overflowX) && !isScroller(element)) {
    return 'scrolls sideways, but not by keys or without a name';
  }
  if (wide && ['hidden', 'clip'].includes(overflowX)) return 'clips what is wider than itself';
  if (high && ['hidden', 'clip'].includes(overflowY)) return 'clips what is higher than itself';
  if (wide && overflowX === 'visible' && position !== 'sticky' && !holdsScroller(element)) {
    return `holds what is ${element.scrollWidth - element.clientWidth} px wider than itself`;
  }
  return undefined;
}

/** What sticks out of a scroller's content is the scroller's to show. */
function holdsScroller(element: Element): boolean {
  return element.closest('[tabindex="0"], [data-part="scroller"]') !== null;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Word extends Box {
  element: Element;
}

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** The part of the page in which an element's content can be seen: the rest has scrolled out. */
function seenBoxOf(element: Element, known: Map<Element, Box>): Box {
  const before = known.get(element);
  if (before) return before;
  const { overflowX, overflowY } = getComputedStyle(element);
  const parent = element.parentElement;
  const around = parent ? seenBoxOf(parent, known) : everywhere;
  // The page's own scroller shows all of it, one part after the other.
  const isPage = element === document.documentElement || element === document.body;
  const box = { ...around };
  const own = element.getBoundingClientRect();
  if (overflowX !== 'visible' && !isPage) {
    box.left = Math.max(around.left, own.left);
    box.right = Math.min(around.right, own.right);
  }
  if (overflowY !== 'visible' && !isPage) {
    box.top = Math.max(around.top, own.top);
    box.bottom = Math.min(around.bottom, own.bottom);
  }
  known.set(element, box);
  return box;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The boxes of all lines of text that are seen. */
function wordsOf(root: Element): Word[] {
  const words: Word[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const known = new Map<Element, Box>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '') continue;
    if (!isSeen(element) || isHeardInside(element, root)) continue;
    range.selectNodeContents(node);
    const seen = seenBoxOf(element, known);
    for (const line of range.getClientRects()) {
      const left = Math.max(line.left, seen.left);
      const top = Math.max(line.top, seen.top);
      const right = Math.min(line.right, seen.right);
      const bottom = Math.min(line.bottom, seen.bottom);
      if (right - left > 1 && bottom - top > 1) words.push({ element, left, top, right, bottom });
    }
  }
  return words;
}

function isHeardInside(element: Element, root: Element): boolean {
  for (let one: Element | null = element; one && one !== root; one = one.parentElement) {
    if (one instanceof HTMLElement && isOnlyHeard(one) && one.localName !== 'slot') {
      if (getComputedStyle(one).position === 'absolute') return true;
    }
    // What has scrolled out under something else, or lies over it on purpose.
    if (['sticky', 'fixed'].includes(getComputedStyle(one).position)) return true;
  }
  return false;
}

/** Lines of text that lie on each other: over a third of the smaller one's height and some width. */
function overlaps(words: Word[]): string[] {
  const found = new Set<string>();
  const sorted = [...words].sort((a, b) => a.top - b.top);
  sorted.forEach((one, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next] as Word;
      if (other.top >= one.bottom) break;
      if (other.element === one.element) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const high = Math.min(one.bottom, other.bottom) - other.top;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const least = Math.min(one.bottom - one.top, other.bottom - other.top);
      if (wide > 2 && high > least / 3) {
        found.add(`${nameOf(one.element)} lies on ${nameOf(other.element)}`);
      }
    }
  });
  return [...found];
}

/**
 * What is wrong with a page's layout, each as a sentence: content that is clipped, that sticks out of
 * its box, that scrolls sideways where nobody can reach it by keys, or texts that lie on each other.
 */
export function layoutProblems(root: Element): string[] {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element instanceof HTMLElement,
  );
  const problems = elements.flatMap((element) => {
    const problem = overflowOf(element);
    return problem === undefined ? [] : [`${nameOf(element)} ${problem}`];
  });
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + slack) {
    problems.unshift(`The page is ${page.scrollWidth - page.clientWidth} px wider than its window`);
  }
  return [...problems, ...overlaps(wordsOf(root))];
}
