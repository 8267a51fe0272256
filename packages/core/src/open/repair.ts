import type { MessageValues } from '../message';
import type { Limits } from './limits';
import type { OpenIssueCode } from './messages';
import { has, pointerOf, type JsonObject, type Place } from './place';
import { setOwn } from './plain';
import { setAsideKey, type Finding, type SetAside } from './report';

/** What is wrong, before it is known what becomes of the value. */
export interface Fault {
  code: OpenIssueCode;
  values?: MessageValues;
}

/** What a refusal tells beside its code: by default, the limits. */
export type Told = Partial<Pick<Finding, 'values' | 'offset'>>;

/** What happens to one document while it is opened: what was found, refused and set aside. */
export class Repair {
  readonly limits: Limits;
  readonly notices: Finding[] = [];
  readonly refusals: Finding[] = [];
  /** All objects that have ids, ratings or references, in the order of the document. */
  readonly places: Place[] = [];
  /** Keys of all objects seen, to be compared with those in the text. */
  keys = 0;
  /** Whether so much was set aside that the rest is not looked at. */
  full = false;
  readonly #setAside: SetAside[] = [];
  readonly #holes = new Set<unknown[]>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Tells of something. `path` is a pointer, or a place with a field in it. */
  note(path: string, { code, values = {} }: Fault, severity: Finding['severity'] = 'warning') {
    this.notices.push({ code, path, values, severity });
  }

  /** Notes why nothing is opened; gives nothing, so that one can return it. */
  refuse(path: string, code: OpenIssueCode, told: Told = {}): undefined {
    // One of each kind says enough, except where every field has to be shortened.
    const isTold = code !== 'field-too-long' && this.refusals.some((other) => other.code === code);
    if (!isTold && this.refusals.length < 100) {
      this.refusals.push({ code, path, values: { ...this.limits }, severity: 'error', ...told });
    }
    return undefined;
  }

  /** Keeps a value that cannot stay where it was, and tells of it. */
  keep(path: string, value: unknown, fault: Fault & { toldAt?: string }) {
    if (this.#setAside.length >= this.limits.setAside) {
      this.refuse(path, 'too-much-set-aside');
      this.full = true;
      return;
    }
    this.note(fault.toldAt ?? path, fault);
    const entry: SetAside = { path, code: fault.code, value };
    this.#setAside.push(entry);
    this.foreign(entry, 'value', { path, depth: path.split('/').length });
  }

  /** Takes a field out of its object. */
  setAsideField(place: Place, key: string, fault: Fault) {
    const value = place.object[key];
    delete place.object[key];
    this.keep(pointerOf(place, key), value, fault);
  }

  /** Takes an item out of a list; its hole is closed at the end, so that indices stay as they came. */
  setAsideItem(list: unknown[], index: number, told: Fault & { path: string; toldAt?: string }) {
    const value = list[index];
    list[index] = undefined;
    this.#holes.add(list);
    this.keep(told.path, value, told);
  }

  /**
   * Checks what Sojourn does not know, which is kept as it is: its depth, and numbers such as
   * `1e400`, which JSON reads but cannot write. They become text.
   * @param holder - what holds the value
   * @param key - its key there, or its index
   * @param at - its place or one around it, and how many objects and lists it is in
   */
  foreign(holder: object, key: string | number, at: { path: string; depth: number }) {
    const value = (holder as JsonObject)[key];
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const found = String(value);
      setOwn(holder, key, found);
      this.note(at.path, { code: 'not-a-json-value', values: { found } });
    }
    if (typeof value !== 'object' || value === null) return;
    if (at.depth > this.limits.depth) {
      this.refuse(at.path, 'too-deep');
      return;
    }
    const inside = { path: at.path, depth: at.depth + 1 };
    if (Array.isArray(value)) {
      for (const index of value.keys()) this.foreign(value, index, inside);
    } else {
      for (const inner of Object.keys(value)) {
        this.keys += 1;
        this.foreign(value, inner, inside);
      }
    }
  }

  /** Closes the holes and stores what was set aside. */
  finish(journey: JsonObject) {
    for (const list of this.#holes) {
      const rest = list.filter((item) => item !== undefined);
      list.length = 0;
      for (const item of rest) list.push(item);
    }
    if (this.#setAside.length === 0) return;
    if (!has(journey, 'extensions')) journey['extensions'] = {};
    const extensions = journey['extensions'] as JsonObject;
    const earlier = has(extensions, setAsideKey) ? extensions[setAsideKey] : [];
    extensions[setAsideKey] = [
      ...(Array.isArray(earlier) ? (earlier as unknown[]) : [earlier]),
      ...this.#setAside,
    ];
  }
}
