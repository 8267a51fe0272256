'use client';

import { useDirection } from '@base-ui/react/direction-provider';
import { actions as english } from '../i18n/en/actions';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { shortcutText } from '../JourneyEditor/shortcutText';
import { useSpotElement } from '../moving/useSpotElement';
import { useEditorStore } from '../store/EditorContext';
import { Dialog } from '../ui/Dialog';
import { Groups } from './ShortcutsDialog.styles';
import { shortcutGroups } from './shortcuts';

/** Every key of the editor, and what it does. Renders a `<div>` with the role dialog. */
export function ShortcutsDialog() {
  const { text } = useEditorMessages('actions', english);
  const store = useEditorStore();
  const spotElement = useSpotElement();
  const isRtl = useDirection() === 'rtl';
  return (
    <Dialog
      title={text('shortcuts')}
      wide
      finalFocus={spotElement}
      onClose={() => store.set({ dialog: undefined })}
    >
      <Groups>
        {shortcutGroups.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{text(title as 'going')}</h3>
            <dl>
              {shortcuts.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{text(label as 'going')}</dt>
                  <dd dir="ltr">
                    {keys.map((key) => (
                      <kbd key={key}>{shortcutText(key, isRtl)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Groups>
    </Dialog>
  );
}
