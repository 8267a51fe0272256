import { useMemo, type KeyboardEvent } from 'react';
import type { OpenDocument } from '../documents/useWorkspace';
import { useWords } from '../i18n/useWords';
import type { Address } from '../view/address';
import { CurvePage } from './CurvePage';
import { journeyTitle } from './journeyTitle';
import { MapPage } from './MapPage';
import { NoticesPanel } from './NoticesPanel';
import { PersonasPage } from './PersonasPage';
import { TouchpointPanel } from './TouchpointPanel';
import './pages.css';

interface ReaderProps {
  open: OpenDocument;
  address: Address;
  onAddressChange: (change: Partial<Address>) => void;
  notesShown: boolean;
  onNotesClose: () => void;
  onDownload: () => void;
}

const pageOf = { map: MapPage, personas: PersonasPage, curve: CurvePage } as const;

/** The open journey, as the address says, with what is beside it. Renders a `<main>`. */
export function Reader({
  open: { journey, notices },
  address,
  onAddressChange,
  notesShown,
  onNotesClose,
  onDownload,
}: ReaderProps) {
  const { text } = useWords();
  const place = useMemo(() => {
    for (const stage of journey.stages) {
      const touchpoint = stage.touchpoints.find(({ id }) => id === address.touchpoint);
      if (touchpoint) return { journey, stage, touchpoint };
    }
    return undefined;
  }, [journey, address.touchpoint]);
  const Page = pageOf[address.page];
  const panelShown = place !== undefined && address.page !== 'personas';

  function closePanel() {
    // The focus goes back to the touchpoint that the panel was about, if the map still shows it.
    document
      .querySelector<HTMLElement>('.map [data-part="touchpoint"] [aria-pressed="true"]')
      ?.focus();
    onAddressChange({ touchpoint: undefined });
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (notesShown) onNotesClose();
    else if (panelShown) closePanel();
  }

  return (
    <main id="journey" tabIndex={-1} onKeyDown={handleKeyDown}>
      <Page
        journey={journey}
        address={address}
        onChange={(change) => {
          // There is room for one thing beside the map: what was asked for last.
          if (change.touchpoint !== undefined) onNotesClose();
          onAddressChange(change);
        }}
      />
      {notesShown ? (
        <NoticesPanel
          title={journeyTitle(journey, text)}
          notices={notices}
          onDownload={onDownload}
          onClose={onNotesClose}
        />
      ) : (
        panelShown && <TouchpointPanel {...place} address={address} onClose={closePanel} />
      )}
      <p className="hidden" role="status">
        {panelShown && text('shown', { title: place.touchpoint.title })}
      </p>
      {address.touchpoint !== undefined && !place && (
        <p className="toast" role="status">
          {text('missing')}
          <button
            type="button"
            className="button quiet"
            onClick={() => onAddressChange({ touchpoint: undefined })}
          >
            {text('dismiss')}
          </button>
        </p>
      )}
    </main>
  );
}
