import type { ReactNode } from 'react';
import { ChevronDown, FolderOpen, Globe, ListChecks, Printer } from 'lucide';
import { useWords } from '../i18n/useWords';
import { languageNames } from '../i18n/languages';
import { Icon } from '../ui/Icon';
import { pages, type Address } from '../view/address';
import { linkTo } from '../view/useAddress';
import './bar.css';

interface TopBarProps {
  title: string;
  contentLanguage: string | undefined;
  address: Address;
  notes: number;
  notesShown: boolean;
  onNotes: () => void;
  onOpen: () => void;
  /** The menu that the title opens, and its id. */
  journeys: ReactNode;
  journeysId: string;
  /** The menu of language and look, and its id. */
  display: ReactNode;
  displayId: string;
}

function Mark() {
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M6 19c4 0 4-8 9-8s5 11 11 4"
        fill="none"
        stroke="var(--sojourn-color-on-accent)"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** Name, journey, views, and what one does with a journey. Renders a `<div>`. */
export function TopBar({
  title,
  contentLanguage,
  address,
  notes,
  notesShown,
  onNotes,
  onOpen,
  journeys,
  journeysId,
  display,
  displayId,
}: TopBarProps) {
  const { text, language } = useWords();
  return (
    <div className="bar">
      <span className="brand">
        <Mark />
        <span>Sojourn</span>
      </span>
      <button type="button" className="button quiet title-button" popoverTarget={journeysId}>
        <span className="hidden">{text('journeys')}</span>
        <span dir="auto" lang={contentLanguage}>
          {title}
        </span>
        <Icon node={ChevronDown} />
      </button>
      {journeys}
      <nav className="views" aria-label={text('views')}>
        {pages.map((page) => (
          <a
            key={page}
            href={linkTo({ ...address, page })}
            aria-current={page === address.page ? 'page' : undefined}
          >
            {text(page)}
          </a>
        ))}
      </nav>
      <div className="bar-end">
        {notes > 0 && (
          <button
            type="button"
            className="button quiet"
            aria-expanded={notesShown}
            onClick={onNotes}
          >
            <Icon node={ListChecks} />
            {text('notes', { count: notes })}
          </button>
        )}
        <button
          type="button"
          className="button quiet print"
          aria-label={text('print')}
          onClick={() => window.print()}
        >
          <Icon node={Printer} />
        </button>
        <button type="button" className="button quiet" popoverTarget={displayId}>
          <Icon node={Globe} />
          <span className="hidden">{text('display')}</span>
          <span className="language">{languageNames[language]}</span>
        </button>
        {display}
        <button type="button" className="button accent" onClick={onOpen}>
          <Icon node={FolderOpen} />
          {text('open')}
        </button>
      </div>
    </div>
  );
}
