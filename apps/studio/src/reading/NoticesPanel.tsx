import type { Issue } from '@sojourn/core';
import { CircleAlert, Info, TriangleAlert, X, type IconNode } from 'lucide';
import { useMemo, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';
import { IssueText } from './IssueText';
import './panel.css';

const icons: Record<NonNullable<Issue['severity']>, IconNode> = {
  error: CircleAlert,
  warning: TriangleAlert,
  info: Info,
};

const severities = ['error', 'warning', 'info'] as const;

/** What asks for most comes first; what asks for the same stays in the order of the file. */
function bySeverity(notices: readonly Issue[]): readonly Issue[] {
  const rank = ({ severity = 'warning' }: Issue) => severities.indexOf(severity);
  return [...notices].sort((one, other) => rank(one) - rank(other));
}

/** More would make the panel slow to read and to draw. */
const atFirst = 50;

interface NoticesPanelProps {
  title: string;
  notices: readonly Issue[];
  /** Left out: there is no file. */
  onDownload?: (() => void) | undefined;
  onClose: () => void;
}

function Notice(issue: Issue) {
  const { severity = 'warning', line, column = 1, path } = issue;
  const { text } = useWords();
  return (
    <li className="issue">
      <span className="meta">
        <span className="issue-severity" data-severity={severity}>
          <Icon node={icons[severity]} />
          {text(severity)}
        </span>
        {line !== undefined && <span>· {text('at', { line, column })}</span>}
        {line === undefined && path && (
          <span>
            · <bdi>{path}</bdi>
          </span>
        )}
      </span>
      <IssueText {...issue} />
    </li>
  );
}

/** What was noticed in a file while it was opened. Renders an `<aside>`. */
export function NoticesPanel({ title, notices, onDownload, onClose }: NoticesPanelProps) {
  const { text } = useWords();
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => bySeverity(notices), [notices]);
  const shown = all ? sorted : sorted.slice(0, atFirst);
  return (
    <aside className="panel" aria-label={text('noticesTitle')} tabIndex={0}>
      <header className="panel-head">
        <h2>{text('noticesTitle')}</h2>
        <button type="button" className="button quiet" aria-label={text('close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </header>
      <p className="muted">{text('noticesLead', { title, count: notices.length })}</p>
      {onDownload && (
        <div>
          <button type="button" className="button" onClick={onDownload}>
            {text('downloadOriginal')}
          </button>
        </div>
      )}
      <ul>
        {shown.map((notice, index) => (
          <Notice key={index} {...notice} />
        ))}
      </ul>
      {shown.length < notices.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {text('more', { count: notices.length - shown.length })}
        </button>
      )}
    </aside>
  );
}
