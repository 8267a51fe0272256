import { Unstyled } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

interface PairProps {
  /** What to write: words, or the component with them. */
  write: ReactNode;
  /** What people write instead. */
  not: ReactNode;
  /** Why. */
  children: ReactNode;
}

/** What to write beside what not to write, and the reason below. */
export function Pair({ write, not, children }: PairProps) {
  return (
    <Unstyled>
      <div className="docs-pair">
        <div>
          <p className="docs-pair-head">Write</p>
          <div className="docs-pair-words">{write}</div>
        </div>
        <div>
          <p className="docs-pair-head">Not</p>
          <div className="docs-pair-words">{not}</div>
        </div>
      </div>
      <div className="docs-pair-reason">{children}</div>
    </Unstyled>
  );
}
