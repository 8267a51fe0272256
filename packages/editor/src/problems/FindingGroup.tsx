'use client';

import type { LintFinding } from '@sojourn/core';
import { briefText, Icon } from '@sojourn/react/kit';
import { useId, useState } from 'react';
import { problems as english } from '../i18n/en/problems';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { EyeOff, Info, TriangleAlert } from '../ui/icons';
import { IconButton } from '../ui/Tooltip';
import type { FindingGroup as FindingGroupData } from './findingGroups';
import { Finding, Group } from './ProblemsPanel.styles';
import type { FindingWords } from './useFindingWords';

/** How many findings are shown at first, and how many more each time. */
const atATime = 20;

export interface FindingGroupProps {
  group: FindingGroupData;
  words: FindingWords;
  onGo: (finding: LintFinding) => void;
  onRepair: (findings: readonly LintFinding[]) => void;
  onLeaveOut: () => void;
}

/** What one rule found, why that matters, and what repairs it. Renders a `<section>`. */
export function FindingGroup({ group, words, onGo, onRepair, onLeaveOut }: FindingGroupProps) {
  const { text } = useEditorMessages('problems', english);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  const [shown, setShown] = useState(atATime);
  const titleId = useId();
  const { rule, severity, findings, repair } = group;
  const name = words.nameOf(rule);
  const more = Math.min(findings.length - shown, atATime);
  return (
    <Group aria-labelledby={titleId} data-severity={severity}>
      <div data-part="head">
        <Icon node={severity === 'warning' ? TriangleAlert : Info} />
        <h4 id={titleId}>{name}</h4>
        <span data-part="count">{findings.length}</span>
        <IconButton icon={EyeOff} label={text('leaveOut', { rule: name })} onClick={onLeaveOut} />
      </div>
      <p data-part="why">
        <span data-part="severity">{text(severity)}</span> · {words.whyOf(rule)}
      </p>
      <ul>
        {findings.slice(0, shown).map((finding, index) => {
          const message = words.messageOf(finding);
          return (
            <li key={`${finding.path} ${index}`}>
              <Finding type="button" data-part="finding" onClick={() => onGo(finding)}>
                {briefText(message)}
              </Finding>
              {finding.fix && !readOnly && (
                <Button
                  look="quiet"
                  aria-label={text('repairThis', { message: briefText(message) })}
                  onClick={() => onRepair([finding])}
                >
                  {text('repair')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div data-part="foot">
        {more > 0 && (
          <Button look="quiet" onClick={() => setShown(shown + atATime)}>
            {text('showMore', { count: more })}
          </Button>
        )}
        {repair && repair.count > 1 && !readOnly && (
          <Button onClick={() => onRepair(findings)}>
            {text('repairAll', { count: repair.count })}
          </Button>
        )}
      </div>
    </Group>
  );
}
