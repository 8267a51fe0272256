import {
  lintJourney,
  type Journey,
  type LintFinding,
  type LintOptions,
  type LintRule,
} from '@sojourn/core';
import { perStore } from '../store/perStore';
import type { EditorStore } from '../store/types';

/** For how long nothing may change before the journey is looked at, in milliseconds. */
export const restTime = 300;

/** What is wrong with the journey, as it was when it was last looked at. */
export interface Problems {
  /** `undefined` until it has been looked at. */
  journey: Journey | undefined;
  findings: readonly LintFinding[];
  /** Rules that the person leaves out in this session. */
  leftOut: readonly LintRule[];
}

/** Looks at the journey whenever it rests, as long as somebody listens. */
export interface ProblemsWatch {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => Problems;
  /** How the host wants the journey looked at. */
  configure: (options: LintOptions | undefined) => void;
  leaveOut: (rules: readonly LintRule[]) => void;
  /** Looks at it now, such as after a repair. */
  look: () => void;
}

/** The day by the browser's clock, as ISO writes it. */
function isoToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Does something once the page has nothing else to do; gives what calls that off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/**
 * Looks at a store's journey when it has rested for {@link restTime} and the page is idle, so that
 * typing never waits for it. Nobody listens: it does not look.
 */
export function createProblemsWatch(store: EditorStore): ProblemsWatch {
  const listeners = new Set<() => void>();
  let problems: Problems = { journey: undefined, findings: [], leftOut: [] };
  let options: LintOptions | undefined;
  let lookedAt: Journey | undefined;
  let cancel = () => {};
  let end = () => {};

  function change(next: Partial<Problems>) {
    problems = { ...problems, ...next };
    for (const listener of [...listeners]) listener();
  }

  function look() {
    cancel();
    const { journey } = store.getSnapshot().document;
    lookedAt = journey;
    if (!journey) return;
    const off = Object.fromEntries(problems.leftOut.map((rule) => [rule, false] as const));
    const rules = { ...options?.rules, ...off };
    const findings = lintJourney(journey, { today: isoToday(), ...options, rules });
    change({ journey, findings });
  }

  function lookLater() {
    cancel();
    const timer = setTimeout(() => (cancel = whenIdle(look)), restTime);
    cancel = () => clearTimeout(timer);
  }

  function noticed() {
    const { journey } = store.getSnapshot().document;
    if (journey === lookedAt) return;
    lookedAt = journey;
    lookLater();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        end = store.subscribe(noticed);
        noticed();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        end();
        cancel();
        // What changes unseen is noticed by the next who listens.
        lookedAt = problems.journey;
      };
    },
    getSnapshot: () => problems,
    configure(next) {
      if (next === options) return;
      options = next;
      // A host may give another object with each rendering: that is no reason to hurry.
      if (problems.journey) lookLater();
    },
    leaveOut(leftOut) {
      problems = { ...problems, leftOut };
      look();
    },
    look,
  };
}

/** The watch of an editor, which its panel and its badge share. */
export const problemsWatch = perStore(createProblemsWatch);
