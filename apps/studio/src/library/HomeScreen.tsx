import { lazy, Suspense, useEffect } from 'react';
import { Brand } from '../chrome/Brand';
import { DisplayButton } from '../chrome/DisplayButton';
import { Skip } from '../chrome/Skip';
import { StorageNotice } from '../chrome/StorageNotice';
import { useWords } from '../i18n/useWords';
import { PeoplePage } from '../people/PeoplePage';
import { useStudio } from '../StudioContext';
import { homes, type Home } from '../view/address';
import { linkTo, useAddress } from '../view/useAddress';
import { LibraryPage } from './LibraryPage';
import '../chrome/bar.css';
import './library.css';

/** Only who writes a persona loads what it takes. */
const PersonaPage = lazy(() => import('../people/PersonaPage'));

/** All maps, or all personas, under the bar that leads from one to the other. */
export function HomeScreen({ home }: { home: Home }) {
  const { text } = useWords();
  const [address] = useAddress();
  const { trouble } = useStudio().keeping;
  const title = text(home);

  useEffect(() => {
    document.title = `${title} · Sojourn`;
  }, [title]);

  return (
    <>
      <Skip />
      <header className="top">
        <div className="bar">
          <Brand />
          <nav className="views" aria-label={text('places')}>
            {homes.map((one) => (
              <a
                key={one}
                href={linkTo({ home: one, view: {} })}
                aria-current={one === home ? 'page' : undefined}
              >
                {text(one)}
              </a>
            ))}
          </nav>
          <div className="bar-end">
            <DisplayButton />
          </div>
        </div>
        {trouble && <StorageNotice trouble={trouble} />}
      </header>
      <main id="content" className="home" tabIndex={-1}>
        <Suspense
          fallback={
            <p className="loading" role="status">
              {text('loading')}
            </p>
          }
        >
          {home === 'maps' ? (
            <LibraryPage />
          ) : address.persona === undefined ? (
            <PeoplePage />
          ) : (
            <PersonaPage key={address.persona} id={address.persona} />
          )}
        </Suspense>
      </main>
    </>
  );
}
