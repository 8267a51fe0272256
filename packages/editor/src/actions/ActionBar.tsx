'use client';

import { Toolbar } from '@base-ui/react/toolbar';
import { Fragment, memo, useCallback, useDeferredValue, useEffect, useRef } from 'react';
import { actions as english } from '../i18n/en/actions';
import { editor as editorWords } from '../i18n/en/editor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { Button } from '../ui/Button';
import { Check, Ellipsis, Plus } from '../ui/icons';
import { Bar, Frame } from './ActionBar.styles';
import { BarMenu, BarTool } from './BarTools';
import type { Action } from './types';
import { useActionLabel } from './useActionLabel';
import { useActions } from './useActions';
import { useFitting } from './useFitting';
import { useRunAction } from './useRunAction';
import { useSelectionWords } from './useSelectionWords';

/** What stands in the bar itself as far as there is room, the most needed first. */
const order = [
  ...['remove', 'rename', 'write', 'move', 'details', 'moveStart', 'moveEnd', 'moveUp', 'moveDown'],
  ...['score', 'moment', 'duplicate', 'tone', 'link', 'fold', 'hide', 'personas', 'copy', 'paste'],
];

/** The actions that get a place of their own, in the order of the list. */
function shownOf(actions: readonly Action[], count: number): Action[] {
  const ranked = order.flatMap((id) => actions.find((action) => action.id === id) ?? []);
  const chosen = new Set(ranked.slice(0, Math.min(count, ranked.length)));
  return actions.filter((action) => chosen.has(action));
}

function MenuTool({ action, onRun }: { action: Action; onRun: (action: Action) => void }) {
  const labelOf = useActionLabel();
  return (
    <BarMenu
      label={labelOf(action.label)}
      button={<Button look="quiet" icon={action.icon} data-icon-only="" />}
      actions={action.choices ?? []}
      disabled={!action.enabled}
      onRun={onRun}
    />
  );
}

/** What is selected, in words, and the way out of selecting several. Renders a `<div>`. */
function Words() {
  const { text } = useEditorMessages('actions', english);
  const store = useEditorStore();
  const selecting = useEditor((snapshot) => snapshot.selecting);
  const words = useSelectionWords();
  const finish = () => {
    store.set({ selecting: false });
    const { spot } = store.getSnapshot();
    if (spot) store.goTo(spot, { keepSelection: true });
  };
  return (
    <div data-part="words">
      <p>
        <bdi>{words}</bdi>
        {selecting && ` · ${text('tapMore')}`}
      </p>
      {selecting && (
        <Button icon={Check} onClick={finish}>
          {text('done')}
        </Button>
      )}
    </div>
  );
}

interface ToolsProps {
  actions: readonly Action[];
  /** How many there is room for. */
  count: number;
  onRun: (action: Action) => void;
}

const Tools = memo(function Tools({ actions, count, onRun }: ToolsProps) {
  const { text } = useEditorMessages('actions', english);
  const { text: editorText } = useEditorMessages('editor', editorWords);
  const adding = actions.filter(({ group }) => group === 'add');
  const shown = shownOf(actions, count);
  return (
    <Toolbar.Root aria-label={editorText('actions')}>
      <BarMenu
        label={text('add')}
        button={
          <Button look="quiet" icon={Plus} data-always="">
            {text('add')}
          </Button>
        }
        actions={adding}
        disabled={!adding.some(({ enabled }) => enabled)}
        onRun={onRun}
      />
      {shown.map((action, index) => (
        <Fragment key={action.id}>
          {index > 0 && shown[index - 1]?.group !== action.group && <Toolbar.Separator />}
          {action.choices ? (
            <MenuTool action={action} onRun={onRun} />
          ) : (
            <BarTool action={action} onRun={onRun} />
          )}
        </Fragment>
      ))}
      <BarMenu
        label={editorText('more')}
        button={<Button look="quiet" icon={Ellipsis} data-icon-only="" data-always="" />}
        actions={actions}
        align="end"
        onRun={onRun}
      />
    </Toolbar.Root>
  );
});

/** The tools for what is selected, drawn once the map has been: it does not wait for them. */
function OfferedTools(props: Omit<ToolsProps, 'actions'>) {
  return <Tools {...props} actions={useDeferredValue(useActions())} />;
}

/**
 * What is selected, and what can be done with it: as tools while there is room, and all of it behind the
 * last. Renders a `<div>` with a toolbar inside.
 */
export function ActionBar() {
  const bar = useRef<HTMLDivElement>(null);
  const count = useFitting(bar);
  const run = useRunAction();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const runLatest = useCallback((action: Action) => latest.current(action), []);
  return (
    <Frame>
      <Bar ref={bar}>
        <Words />
        <OfferedTools count={count} onRun={runLatest} />
      </Bar>
    </Frame>
  );
}
