import type { Command, LintFinding, LintRule } from '@sojourn/core';

/** What one rule found. */
export interface FindingGroup {
  rule: LintRule;
  severity: LintFinding['severity'];
  findings: readonly LintFinding[];
  /** One step that repairs all that can be; `undefined` where nothing can. */
  repair: { command: Command; count: number } | undefined;
}

/** Findings by their rule, warnings before hints, otherwise in the rules' own order. */
export function findingGroups(findings: readonly LintFinding[]): FindingGroup[] {
  const byRule = new Map<LintRule, LintFinding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.code);
    if (group) group.push(finding);
    else byRule.set(finding.code, [finding]);
  }
  const groups = [...byRule].map(([rule, own]): FindingGroup => {
    const commands = own.flatMap(({ fix }) => (fix ? [fix] : []));
    return {
      rule,
      severity: own[0]?.severity ?? 'info',
      findings: own,
      repair:
        commands.length > 0
          ? { command: { type: 'batch', commands }, count: commands.length }
          : undefined,
    };
  });
  return [
    ...groups.filter(({ severity }) => severity === 'warning'),
    ...groups.filter(({ severity }) => severity !== 'warning'),
  ];
}
