import type { Issue } from '@sojourn/core';
import { useSection } from '@sojourn/react/kit';
import { embed as english } from '../i18n/en';
import { NoticeRoot } from './Notice.styles';
import type { EmbedState } from './EmbedState';

/** What stands in the place of a map that is not there: it is coming, it failed and why, or none is named. */
export function Notice({ state }: { state: Exclude<EmbedState, { status: 'ready' }> }) {
  const { text } = useSection('embed', english);
  if (state.status === 'loading') return <NoticeRoot role="status">{text('loading')}</NoticeRoot>;
  if (state.status === 'empty') return <NoticeRoot>{text('noDocument')}</NoticeRoot>;
  return (
    <NoticeRoot role="alert" data-status="failed">
      <strong>{text('notShown')}</strong>
      <Reasons issues={state.issues} />
    </NoticeRoot>
  );
}

const mostReasons = 5;

function Reasons({ issues }: { issues: readonly Issue[] }) {
  return (
    <ul>
      {issues.slice(0, mostReasons).map(({ message, path }, index) => (
        <li key={index}>
          {message} {path ? <code dir="ltr">{path}</code> : null}
        </li>
      ))}
    </ul>
  );
}
