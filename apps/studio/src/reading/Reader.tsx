import { lazy, Suspense, useMemo, type ComponentType, type KeyboardEvent } from 'react';
import { downloadOriginal } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import type { OpenedMap } from '../map/OpenedMap';
import type { Address, Page } from '../view/address';
import { EditPage } from './EditPage';
import { journeyTitle } from './journeyTitle';
import { MapPage } from './MapPage';
import { NoticesPanel } from './NoticesPanel';
import type { PageProps } from './PageProps';
import { TouchpointPanel } from './TouchpointPanel';
import './pages.css';

interface ReaderProps {
  map: OpenedMap;
  page: Page;
  address: Address;
  onAddressChange: (change: Partial<Address>) => void;
  notesShown: boolean;
  onNotesClose: () => void;
}

const views = () => import('./viewPages');

/** The map is what most people look at first; each other page is loaded when it is asked for. */
const pageComponents: Record<Exclude<Page, 'present'>, ComponentType<PageProps>> = {
  edit: EditPage,
  map: MapPage,
  story: lazy(() => views().then(({ StoryPage }) => ({ default: StoryPage }))),
  personas: lazy(() => views().then(({ PersonasPage }) => ({ default: PersonasPage }))),
  curve: lazy(() => views().then(({ CurvePage }) => ({ default: CurvePage }))),
  overview: lazy(() => views().then(({ OverviewPage }) => ({ default: OverviewPage }))),
  table: lazy(() => views().then(({ TablePage }) => ({ default: TablePage }))),
  blueprint: lazy(() => views().then(({ BlueprintPage }) => ({ default: BlueprintPage }))),
  compare: lazy(() => views().then(({ ComparePage }) => ({ default: ComparePage }))),
};

/** Pages beside which the selected touchpoint is shown: the others tell it themselves. */
const withPanel: readonly Page[] = ['map', 'curve', 'overview', 'blueprint'];

/** The open journey, as the address says, with what is beside it. Renders a `<main>`. */
export function Reader({
  map,
  page,
  address,
  onAddressChange,
  notesShown,
  onNotesClose,
}: ReaderProps) {
  const { text } = useWords();
  const { journey, notices, original } = map;
  const place = useMemo(() => {
    for (const stage of journey.stages) {
      const touchpoint = stage.touchpoints.find(({ id }) => id === address.touchpoint);
      if (touchpoint) return { journey, stage, touchpoint };
    }
    return undefined;
  }, [journey, address.touchpoint]);
  const Page = pageComponents[page === 'present' ? 'map' : page];
  const panelShown = place !== undefined && withPanel.includes(page);

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
    <main id="content" tabIndex={-1} onKeyDown={handleKeyDown}>
      <Suspense
        fallback={
          <p className="loading" role="status">
            {text('loading')}
          </p>
        }
      >
        <Page
          journey={journey}
          map={map}
          address={address}
          onChange={(change) => {
            // There is room for one thing beside the map: what was asked for last.
            if (change.touchpoint !== undefined) onNotesClose();
            onAddressChange(change);
          }}
        />
      </Suspense>
      {notesShown ? (
        <NoticesPanel
          title={journeyTitle(journey, text)}
          notices={notices}
          onDownload={original && (() => downloadOriginal(original))}
          onClose={onNotesClose}
        />
      ) : (
        panelShown && (
          <TouchpointPanel {...place} address={{ ...address, page }} onClose={closePanel} />
        )
      )}
      <p className="hidden" role="status">
        {panelShown && text('shown', { title: place.touchpoint.title })}
      </p>
      {address.touchpoint !== undefined && !isThere(map, address.touchpoint) && (
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

/** Whether a selected thing is in the journey: a touchpoint, a stage, or a card. */
function isThere({ journey }: OpenedMap, wanted: string): boolean {
  return journey.stages.some(
    ({ id, cards, touchpoints }) =>
      id === wanted ||
      cards.some((card) => card.id === wanted) ||
      touchpoints.some(
        (touchpoint) =>
          touchpoint.id === wanted || touchpoint.cards.some((card) => card.id === wanted),
      ),
  );
}
