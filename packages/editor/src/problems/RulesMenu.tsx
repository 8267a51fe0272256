'use client';

import type { LintRule } from '@sojourn/core';
import { Menu as Base } from '@base-ui/react/menu';
import { problems as english } from '../i18n/en/problems';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { Button } from '../ui/Button';
import { SlidersHorizontal } from '../ui/icons';
import { Menu, MenuItem } from '../ui/Menu';
import { MenuCheckbox } from '../ui/MenuChoices';
import { lintRules } from './lintRules';
import type { FindingWords } from './useFindingWords';

export interface RulesMenuProps {
  words: FindingWords;
  leftOut: readonly LintRule[];
  onLeftOutChange: (rules: readonly LintRule[]) => void;
}

/** Which rules the journey is looked at by, of those that the host lets be. Renders a `<button>` with a menu. */
export function RulesMenu({ words, leftOut, onLeftOutChange }: RulesMenuProps) {
  const { text } = useEditorMessages('problems', english);
  const { lint } = useEditorHost();
  const offered = lintRules.filter((rule) => lint?.rules?.[rule] !== false);
  const count = leftOut.length;
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" icon={SlidersHorizontal}>
          {count > 0 ? text('rulesOff', { count }) : text('rules')}
        </Button>
      }
    >
      {offered.map((rule) => (
        <MenuCheckbox
          key={rule}
          checked={!leftOut.includes(rule)}
          onCheckedChange={(checked) =>
            onLeftOutChange(
              checked ? leftOut.filter((other) => other !== rule) : [...leftOut, rule],
            )
          }
        >
          {words.nameOf(rule)}
        </MenuCheckbox>
      ))}
      <Base.Separator />
      <MenuItem disabled={count === 0} onSelect={() => onLeftOutChange([])}>
        {text('allRules')}
      </MenuItem>
    </Menu>
  );
}
