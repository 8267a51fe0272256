'use client';

import type { LintFinding } from '@sojourn/core';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { useEditorStore } from '../store/EditorContext';
import { problemsWatch, type Problems, type ProblemsWatch } from './problemsWatch';

/** The watch of the editor around a part, which looks at the journey as the host wants. */
function useWatch(): ProblemsWatch {
  const watch = problemsWatch(useEditorStore());
  const { lint } = useEditorHost();
  useEffect(() => watch.configure(lint), [watch, lint]);
  return watch;
}

/** What is wrong with the journey, and the watch that looks at it. */
export function useProblems(): Problems & { watch: ProblemsWatch } {
  const watch = useWatch();
  const problems = useSyncExternalStore(watch.subscribe, watch.getSnapshot, watch.getSnapshot);
  return { ...problems, watch };
}

/** How many of these weigh at least as a warning. */
export function countWarnings(findings: readonly LintFinding[]): number {
  return findings.filter(({ severity }) => severity === 'warning').length;
}

/** How many warnings there are: another rendering only where that is another number. */
export function useWarningCount(): number {
  const watch = useWatch();
  const count = useCallback(() => countWarnings(watch.getSnapshot().findings), [watch]);
  return useSyncExternalStore(watch.subscribe, count, count);
}
