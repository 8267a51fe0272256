import { JourneyPresentation } from '@sojourn/react';
import { X } from 'lucide';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords';
import { Icon } from '../ui/Icon';
import { linkTo, useAddress } from '../view/useAddress';
import { SaveStatus } from './SaveStatus';
import type { OpenedMap } from './OpenedMap';
import './present.css';

/** The map as slides that fill the window. Renders a `<main>`. */
export function PresentPage({ map: { journey, kept } }: { map: OpenedMap }) {
  const { text } = useWords();
  const [address] = useAddress();
  const slides = useRef<HTMLElement>(null);

  useEffect(() => {
    // The arrows turn the slides at once.
    slides.current?.focus();
  }, []);

  return (
    <main id="content" className="present">
      <JourneyPresentation
        ref={slides}
        className="present-slides"
        headingLevel={1}
        journey={journey}
      />
      <div className="present-end">
        {kept && <SaveStatus save={kept.snapshot.save} />}
        <a
          className="button quiet"
          href={linkTo({ ...address, page: 'map' })}
          aria-label={text('endPresentation')}
        >
          <Icon node={X} />
        </a>
      </div>
    </main>
  );
}
