import { depthOfSetAside } from './limits';
import type { OpenNoticeCode } from './messages';
import { pointerStep } from './place';
import type { Repair } from './repair';
import { quoted } from './report';

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
 * changed, and cannot surprise later: getters, proxies, cycles, functions. What no JSON can hold is
 * set aside in words.
 */
export function plainCopy(repair: Repair, input: unknown): unknown {
  const { limits, refusals } = repair;
  const ancestors: object[] = [];
  const steps: (string | number)[] = [];
  let size = 0;

  function leaveOut(code: OpenNoticeCode, found: string): undefined {
    repair.keep(steps.map(pointerStep).join(''), found, { code, values: { found } });
  }

  function copyObject(source: object): unknown {
    const list = Array.isArray(source);
    const tag = Object.prototype.toString.call(source);
    if (ancestors.includes(source)) return leaveOut('not-a-json-value', 'a cycle');
    if (!list && tag !== '[object Object]') {
      return leaveOut('not-a-json-value', `${tag.slice(8, -1)} ${quoted(source)}`);
    }
    if (ancestors.length >= limits.depth + depthOfSetAside) return repair.refuse('', 'too-deep');
    // Before the loop, since `new Array(1e9)` costs nothing to make.
    if (list && size + source.length > limits.text) return repair.refuse('', 'text-too-long');
    ancestors.push(source);
    const copy: unknown[] | object = list ? [] : {};
    for (const key of list ? source.keys() : Object.keys(source)) {
      steps.push(key);
      const value = copied(() => (source as Record<string | number, unknown>)[key]);
      steps.pop();
      if (Array.isArray(copy)) copy.push(value ?? null);
      else if (value !== undefined) setOwn(copy, key, value);
      size += list ? 1 : (key as string).length + 4;
      if (refusals.length > 0) break;
    }
    ancestors.pop();
    return copy;
  }

  function copied(read: () => unknown): unknown {
    const depth = ancestors.length;
    size += 1;
    if (size > limits.text) return repair.refuse('', 'text-too-long');
    try {
      const value = read();
      switch (typeof value) {
        case 'string':
          size += value.length;
          return value;
        case 'boolean':
        case 'undefined':
          return value;
        case 'object':
          return value && copyObject(value);
        case 'number':
          if (Number.isFinite(value)) return value;
      }
      const found = typeof value === 'function' ? value.name : String(value);
      return leaveOut('not-a-json-value', `${typeof value} ${quoted(found)}`);
    } catch {
      ancestors.length = depth;
      steps.length = depth;
      return leaveOut('unreadable-value', 'unreadable');
    }
  }

  return copied(() => input);
}
