'use client';

import { useEditorHost } from '../JourneyEditor/EditorHost';
import { Root } from './HistoryPanel.styles';
import { Steps } from './Steps';
import { Versions } from './Versions';

/** Named versions, where the host keeps them, and the steps that can be taken back. Renders a `<div>`. */
export function HistoryPanel() {
  const { versions } = useEditorHost();
  return (
    <Root>
      {versions && <Versions versions={versions} />}
      <Steps hasTitle={versions !== undefined} />
    </Root>
  );
}
