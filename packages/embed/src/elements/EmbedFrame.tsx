import { SojournProvider, type LocalePack } from '@sojourn/react';
import { Component, type ReactNode } from 'react';
import { StyleSheetManager } from 'styled-components';
import { canConstruct, sharedStyles } from './sharedStyles';

interface EmbedFrameProps {
  /** Where it is drawn. */
  root: ShadowRoot;
  messages: LocalePack | undefined;
  density: 'comfortable' | 'compact';
  allowRemoteImages: boolean;
  /** For browsers that cannot construct a style sheet. */
  nonce: string;
  /** Called when drawing fails. */
  onFailure: (message: string) => void;
  children: ReactNode;
}

/** Without it, one document that cannot be drawn would end in an empty element. */
class FailureBoundary extends Component<
  Pick<EmbedFrameProps, 'onFailure' | 'children'>,
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure(error instanceof Error ? error.message : String(error));
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

/** What is around whatever an element draws: the styles' place, the words, the boundary to the page. */
export function EmbedFrame({
  root,
  messages,
  density,
  allowRemoteImages,
  nonce,
  onFailure,
  children,
}: EmbedFrameProps) {
  const page = root.ownerDocument;
  const content = (
    <SojournProvider
      data-part="boundary"
      messages={messages}
      density={density}
      allowRemoteImages={allowRemoteImages}
    >
      <FailureBoundary onFailure={onFailure}>{children}</FailureBoundary>
    </SojournProvider>
  );
  return canConstruct(page) ? (
    <StyleSheetManager sheet={sharedStyles(page).collector}>{content}</StyleSheetManager>
  ) : (
    <StyleSheetManager target={root} nonce={nonce}>
      {content}
    </StyleSheetManager>
  );
}
