import {
  lintJourney,
  type Journey,
  type LintFinding,
  type LintOptions,
  type LintRule,
} from '@sojourn/core';
import { perStore } from '../store/perStore';
import type { EditorStore } from '../store/types';
import { lintRules } from './lintRules';

/** For how long nothing may change before the journey is looked at, in milliseconds. */
export const restTime = 300;

/** What an idle moment must have left for one more rule, in milliseconds. */
const enoughTime = 8;

/** Every rule off. */
const noRules = Object.fromEntries(lintRules.map((rule) => [rule, false] as const));

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
  /** Takes findings away that were repaired, and looks again. */
  repaired: (findings: readonly LintFinding[]) => void;
}

/** The day by the browser's clock, as ISO writes it. */
function isoToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether there is time for more in this idle moment. */
type HasTime = () => boolean;

/** Does something once the page has nothing else to do; gives what calls that off. */
function whenIdle(work: (hasTime: HasTime) => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(() => work(() => false), 0);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(
    (idle) => {
      // A page that is never idle has to give a moment all the same.
      const end = performance.now() + enoughTime;
      work(() => (idle.didTimeout ? performance.now() < end : idle.timeRemaining() > enoughTime));
    },
    { timeout: 500 },
  );
  return () => cancelIdleCallback(handle);
}

/**
 * Looks at a store's journey when it has rested for {@link restTime} and the page is idle, rule by
 * rule, so that typing never waits for it. Nobody listens: it does not look.
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

  /** Looks by one rule after the other, as many in each idle moment as it has time for. */
  function lookInTurn(journey: Journey) {
    const { leftOut } = problems;
    const chosen = options?.rules;
    const rules = lintRules.filter((rule) => !leftOut.includes(rule) && chosen?.[rule] !== false);
    const today = isoToday();
    const found: LintFinding[][] = [];

    function lookOn(hasTime: HasTime) {
      do {
        const rule = rules[found.length];
        if (!rule) break;
        const only = { ...noRules, [rule]: chosen?.[rule] };
        found.push(lintJourney(journey, { today, ...options, rules: only }));
      } while (hasTime());
      if (found.length < rules.length) cancel = whenIdle(lookOn);
      else change({ journey, findings: found.flat() });
    }

    cancel = whenIdle(lookOn);
  }

  function look() {
    cancel();
    const { journey } = store.getSnapshot().document;
    lookedAt = journey;
    if (journey) lookInTurn(journey);
  }

  function lookLater() {
    cancel();
    const timer = setTimeout(look, restTime);
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
      const findings = problems.findings.filter(({ code }) => !leftOut.includes(code));
      change({ leftOut, findings });
      look();
    },
    repaired(gone) {
      change({ findings: problems.findings.filter((finding) => !gone.includes(finding)) });
      look();
    },
  };
}

/** The watch of an editor, which its panel and its badge share. */
export const problemsWatch = perStore(createProblemsWatch);
