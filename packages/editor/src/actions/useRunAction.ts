'use client';

import { detailsFocus } from '../details/detailsFocus';
import { actions as english } from '../i18n/en/actions';
import { grid as gridWords } from '../i18n/en/grid';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { shortcutText } from '../JourneyEditor/shortcutText';
import { useMove } from '../moving/useMove';
import { useEditorStore } from '../store/EditorContext';
import { newId } from '../store/newId';
import { spotOf } from '../store/spots';
import type { Target } from '../store/types';
import { actionsFor } from './actionsFor';
import { tabbedText } from './copies';
import { removalOf, wentAlong } from './removals';
import type { Action, ActionEffect, Made } from './types';
import { actionNow } from './useActions';
import { useTargetNames } from './useTargetNames';

type EffectOf<Name extends ActionEffect['do']> = Extract<ActionEffect, { do: Name }>;

/** Does an action with what is selected now, says what was done, and leaves the focus where it belongs. */
export function useRunAction(): (action: Action) => void {
  const store = useEditorStore();
  const { text } = useEditorMessages('actions', english);
  const { text: gridText } = useEditorMessages('grid', gridWords);
  const { step } = useMove();
  const nameOf = useTargetNames();

  function backToSpot() {
    const { spot } = store.getSnapshot();
    if (spot) store.goTo(spot, { keepSelection: true });
  }

  function said(key: 'duplicated' | 'changed', targets: readonly Target[]): string {
    const { journey } = store.getSnapshot();
    const [only] = targets;
    if (targets.length > 1 || !only) return text(`${key}Many`, { count: targets.length });
    return text(key, { title: nameOf(journey, only) });
  }

  function make(effect: EffectOf<'add' | 'duplicate' | 'change'>, targets: readonly Target[]) {
    const titles = {
      stage: gridText('newStage'),
      touchpoint: gridText('newTouchpoint'),
      lane: gridText('newLane'),
    };
    const made: Made = effect.make(newId, (kind) => titles[kind]);
    const words =
      effect.do === 'add'
        ? text('added')
        : said(effect.do === 'duplicate' ? 'duplicated' : 'changed', targets);
    if (!store.apply(made.command).ok) return backToSpot();
    const spot =
      made.goTo === undefined ? undefined : spotOf(store.getSnapshot().layout, made.goTo);
    if (spot && made.edit) store.edit(spot);
    else if (spot) store.goTo(spot);
    else backToSpot();
    store.announce(words);
  }

  function remove(targets: readonly Target[]) {
    const { journey } = store.getSnapshot();
    const command = removalOf(journey, targets);
    const [only] = targets;
    if (!command || !only) return;
    const keys = shortcutText('Mod+Z');
    const sentences = [
      targets.length > 1
        ? text('removedMany', { count: targets.length, keys })
        : text('removed', { title: nameOf(journey, only), keys }),
    ];
    if (!store.apply(command).ok) return backToSpot();
    const after = store.getSnapshot();
    const { touchpoints, cards, paths } = wentAlong(journey, after.journey, targets);
    if (touchpoints > 0) sentences.push(text('withTouchpoints', { count: touchpoints }));
    if (cards > 0) sentences.push(text('withCards', { count: cards }));
    if (paths > 0) sentences.push(text('withPaths', { count: paths }));
    store.set({ selected: [], selecting: false });
    if (after.spot) store.goTo(after.spot);
    store.announce(sentences.join(' '));
  }

  async function copy(targets: readonly Target[], alsoRemove: boolean) {
    const copied = tabbedText(store.getSnapshot().journey, targets);
    try {
      await navigator.clipboard.writeText(copied);
    } catch {
      store.announce(text('notCopied', { keys: shortcutText(alsoRemove ? 'Mod+X' : 'Mod+C') }));
      return;
    }
    if (alsoRemove) store.atOnce(() => remove(targets));
    else store.announce(text('copied', { count: copied.split('\n').length }));
  }

  async function paste() {
    const { spot } = store.getSnapshot();
    if (!spot) return;
    // Where the browser gives nothing, the dialog takes it by hand.
    const pasted = await Promise.resolve()
      .then(() => navigator.clipboard.readText())
      .catch(() => '');
    store.set({ dialog: { name: 'paste', spot, text: pasted } });
  }

  return ({ id }) => {
    // What was shown may be older than what is selected now.
    const snapshot = store.getSnapshot();
    const { selected, spot, journey } = snapshot;
    const offered = actionsFor({ snapshot, targets: selected, can: store.can });
    const { effect, enabled } = actionNow(offered, id) ?? {};
    if (!effect || !enabled) return;
    switch (effect.do) {
      case 'add':
      case 'duplicate':
      case 'change':
        store.atOnce(() => make(effect, selected));
        break;
      case 'remove':
        store.atOnce(() => remove(selected));
        break;
      case 'step':
        step(selected, { direction: effect.direction, ...(spot && { spot }) });
        break;
      case 'edit':
        store.edit(effect.spot, effect.adding ? { adding: true } : {});
        break;
      case 'details':
        store.openDetails();
        detailsFocus(store).ask();
        break;
      case 'several':
        store.set({ selecting: !snapshot.selecting });
        backToSpot();
        if (!snapshot.selecting) store.announce(text('tapMore'));
        break;
      case 'dialog':
        store.set({ dialog: effect.dialog });
        break;
      case 'view': {
        const [target] = selected;
        const title = target ? nameOf(journey, target) : '';
        store.setView(effect.view);
        backToSpot();
        store.announce(text(effect.said, { title }));
        break;
      }
      case 'copy':
      case 'cut':
        void copy(selected, effect.do === 'cut');
        break;
      case 'paste':
        void paste();
        break;
      default:
        effect satisfies never;
    }
  };
}
