/**
 * Counts which components render, as React tells its developer tools. Loaded before React, and only
 * where the address asks for it (`?renders`): nothing is told, and nothing costs time, elsewhere.
 */
interface Fiber {
  tag: number;
  flags: number;
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

/** Function, forwardRef, memo and simple memo components. */
const componentTags = [0, 11, 14, 15];
const performedWork = 1;

let names: string[] = [];

function nameOf(type: unknown): string {
  const { displayName, name, render, type: inner } = (type ?? {}) as Record<string, unknown>;
  if (typeof displayName === 'string') return displayName;
  if (typeof name === 'string' && name) return name;
  return render || inner ? nameOf(render ?? inner) : 'anonymous';
}

function walk(fiber: Fiber) {
  const before = fiber.alternate;
  if (componentTags.includes(fiber.tag) && fiber.flags & performedWork) {
    names.push(nameOf(fiber.type));
  }
  // Where the children are the same objects, React did not go in.
  if (before?.child === fiber.child) return;
  for (let child = fiber.child; child; child = child.sibling) walk(child);
}

if (location.search.includes('renders')) {
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberRoot: (_: number, root: { current: Fiber }) => walk(root.current),
      onCommitFiberUnmount: () => undefined,
    },
  });
}

/** The names of the components that have rendered since the last call. */
export function rendersSince(): string[] {
  const seen = names;
  names = [];
  return seen;
}
