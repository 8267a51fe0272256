import { depthOfSetAside, type Limits } from './limits';
import type { OpenIssueCode } from './messages';
import { pointerStep } from './place';
import { quoted } from './report';

/** Something in a value that no JSON text could hold. */
export interface PlainFinding {
  code: OpenIssueCode & ('not-a-json-value' | 'unreadable-value');
  path: string;
  /** In words, since it cannot be kept itself. */
  found: string;
}

export interface Plain {
  value: unknown;
  findings: PlainFinding[];
  exceeded?: 'text-too-long' | 'too-deep';
}

/** `object[key] = value`, also for `__proto__` and what else is inherited: in a document, names. */
export function setOwn(object: object, key: string | number, value: unknown): void {
  if (!(key in object)) {
    (object as Record<string, unknown>)[key] = value;
    return;
  }
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/**
 * A copy of a value as JSON would hold it, so that what comes from outside is read once, is never
 * changed, and cannot surprise later: getters, proxies, cycles, functions.
 */
export function plainCopy(input: unknown, limits: Limits): Plain {
  const plain: Plain = { value: undefined, findings: [] };
  const ancestors: object[] = [];
  const steps: (string | number)[] = [];
  let size = 0;

  function leaveOut(code: PlainFinding['code'], found: string): undefined {
    plain.findings.push({ code, path: steps.map(pointerStep).join(''), found });
  }

  function copyObject(source: object): unknown {
    const list = Array.isArray(source);
    const tag = Object.prototype.toString.call(source);
    if (ancestors.includes(source)) return leaveOut('not-a-json-value', 'a cycle');
    if (!list && tag !== '[object Object]') {
      return leaveOut('not-a-json-value', `${tag.slice(8, -1)} ${quoted(String(source))}`);
    }
    if (ancestors.length >= limits.depth + depthOfSetAside) plain.exceeded ??= 'too-deep';
    // Before the loop, since `new Array(1e9)` costs nothing to make.
    if (list && size + source.length > limits.text) plain.exceeded ??= 'text-too-long';
    if (plain.exceeded) return undefined;
    ancestors.push(source);
    const copy: unknown[] | object = list ? [] : {};
    const keys = list ? source.keys() : Object.keys(source);
    for (const key of keys) {
      if (plain.exceeded) break;
      steps.push(key);
      const value = copied(() => (source as Record<string | number, unknown>)[key]);
      steps.pop();
      if (Array.isArray(copy)) copy.push(value ?? null);
      else if (value !== undefined) setOwn(copy, key as string, value);
      size += list ? 1 : (key as string).length + 4;
    }
    ancestors.pop();
    return copy;
  }

  function copied(read: () => unknown): unknown {
    const depth = ancestors.length;
    size += 1;
    if (size > limits.text) plain.exceeded ??= 'text-too-long';
    try {
      const value = read();
      switch (typeof value) {
        case 'string':
          size += value.length;
          return value;
        case 'boolean':
        case 'undefined':
          return value;
        case 'number':
          if (Number.isFinite(value)) return value;
          return leaveOut('not-a-json-value', String(value));
        case 'object':
          return value && copyObject(value);
        default:
          return leaveOut('not-a-json-value', `${typeof value} ${describe(value)}`);
      }
    } catch {
      ancestors.length = depth;
      steps.length = depth;
      return leaveOut('unreadable-value', 'unreadable');
    }
  }

  plain.value = copied(() => input);
  return plain;
}

function describe(value: unknown): string {
  return typeof value === 'function' ? value.name : quoted(value);
}
