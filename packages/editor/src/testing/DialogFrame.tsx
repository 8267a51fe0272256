import { useEditorStore } from '../store/EditorContext';
import type { EditorDialog } from '../store/types';
import { Button } from '../ui/Button';
import { EditorFrame, type EditorFrameProps } from './EditorFrame';

export interface DialogFrameProps extends Omit<EditorFrameProps, 'children'> {
  /** What the button opens. */
  dialog: EditorDialog;
}

function OpenButton({ dialog }: Pick<DialogFrameProps, 'dialog'>) {
  const store = useEditorStore();
  return <Button onClick={() => store.set({ dialog })}>Open</Button>;
}

/** An editor with a button that opens one of its dialogs, for tests and stories. */
export function DialogFrame({ dialog, ...frame }: DialogFrameProps) {
  return (
    <EditorFrame {...frame}>
      <OpenButton dialog={dialog} />
    </EditorFrame>
  );
}
