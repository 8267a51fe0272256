'use client';

import type { LintFinding } from '@sojourn/core';
import { Icon } from '@sojourn/react/kit';
import { useMemo, useRef } from 'react';
import { problems as english } from '../i18n/en/problems';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorStore } from '../store/EditorContext';
import { ListChecks } from '../ui/icons';
import { FindingGroup } from './FindingGroup';
import { findingGroups } from './findingGroups';
import { Calm, Root } from './ProblemsPanel.styles';
import { RulesMenu } from './RulesMenu';
import { useFindingWords } from './useFindingWords';
import { countWarnings, useProblems } from './useProblems';

/** How many warnings and hints there are, in words. */
function useSummary(findings: readonly LintFinding[]): string {
  const { text } = useEditorMessages('problems', english);
  const warnings = countWarnings(findings);
  const problems = text('found', { count: warnings });
  const hints = text('hints', { count: findings.length - warnings });
  if (warnings === findings.length) return problems;
  return warnings === 0 ? hints : text('foundAndHints', { problems, hints });
}

/**
 * What a careful colleague would point out about the journey, by rule: each finding leads to its place,
 * and where a command repairs it, that is one button. Renders a `<div>`.
 */
export function ProblemsPanel() {
  const { text } = useEditorMessages('problems', english);
  const store = useEditorStore();
  const { journey, findings, leftOut, watch } = useProblems();
  const words = useFindingWords(journey);
  const groups = useMemo(() => findingGroups(findings), [findings]);
  const summary = useSummary(findings);
  const root = useRef<HTMLDivElement>(null);

  function go({ id }: LintFinding) {
    if (id === undefined) store.openDetails({ kind: 'journey', id: '' });
    else store.goToThing(id);
  }

  /** One step; afterwards the focus is on what took the place of what is gone. */
  function repair(repaired: readonly LintFinding[]) {
    const commands = repaired.flatMap(({ fix }) => (fix ? [fix] : []));
    const [first] = commands;
    if (!first) return;
    const place = findings.indexOf(repaired[0] as LintFinding);
    store.seal();
    const result = store.apply(commands.length > 1 ? { type: 'batch', commands } : first);
    if (!result.ok) return;
    store.seal();
    store.announce(text('repaired', { count: commands.length }));
    watch.repaired(repaired.filter(({ fix }) => fix));
    focusFinding(place);
  }

  function focusFinding(place: number) {
    // After the new findings are drawn.
    requestAnimationFrame(() => {
      const buttons = root.current?.querySelectorAll<HTMLElement>('[data-part="finding"]') ?? [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      (next ?? root.current?.querySelector<HTMLElement>('[data-part="summary"]'))?.focus();
    });
  }

  if (!journey) return <p>{text('looking')}</p>;
  const isNew = journey.stages.length === 0;
  return (
    <Root ref={root}>
      <div data-part="top">
        <p data-part="summary" tabIndex={-1}>
          {summary}
        </p>
        <RulesMenu words={words} leftOut={leftOut} onLeftOutChange={watch.leaveOut} />
      </div>
      {groups.map((group) => (
        <FindingGroup
          key={group.rule}
          {...{ group, words }}
          onGo={go}
          onRepair={repair}
          onLeaveOut={() => {
            watch.leaveOut([...leftOut, group.rule]);
            store.announce(text('leftOut', { rule: words.nameOf(group.rule) }));
            focusFinding(findings.indexOf(group.findings[0] as LintFinding));
          }}
        />
      ))}
      {groups.length === 0 && (
        <Calm>
          <Icon node={ListChecks} size={24} />
          <p data-part="title">{text(isNew ? 'nothingYet' : 'empty')}</p>
          <p>{text(isNew ? 'nothingYetHint' : 'emptyHint')}</p>
        </Calm>
      )}
    </Root>
  );
}
