import { ListChecks, Presentation } from 'lucide';
import { Brand } from '../chrome/Brand';
import { DisplayButton } from '../chrome/DisplayButton';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';
import { Icon } from '../ui/Icon';
import type { Page } from '../view/address';
import { linkTo, useAddress } from '../view/useAddress';
import { MapMenu } from './MapMenu';
import type { OpenedMap } from './OpenedMap';
import { SaveStatus } from './SaveStatus';
import { Views } from './Views';

interface MapBarProps {
  map: OpenedMap;
  page: Page;
  /** The pages that the map has. */
  has: readonly Page[];
  notesShown: boolean;
  onNotes: () => void;
}

/** The map's name, whether it is saved, its pages, and what one does with it. Renders a `<div>`. */
export function MapBar({ map, page, has, notesShown, onNotes }: MapBarProps) {
  const { text } = useWords();
  const [address] = useAddress();
  const { isPassing } = useStudio().keeping;
  const { kept, notices } = map;
  return (
    <div className="bar">
      <div className="bar-start">
        <Brand />
        <div className="bar-map">
          <MapMenu map={map} />
          {/* The editor says it itself; that nothing is kept at all, it does not know. */}
          {kept && (page !== 'edit' || isPassing) && <SaveStatus save={kept.snapshot.save} />}
        </div>
      </div>
      <Views page={page} has={has} />
      <div className="bar-end">
        {notices.length > 0 && (
          <button
            type="button"
            className="button quiet"
            aria-expanded={notesShown}
            onClick={onNotes}
          >
            <Icon node={ListChecks} />
            {text('notes', { count: notices.length })}
          </button>
        )}
        <a className="button quiet present-link" href={linkTo({ ...address, page: 'present' })}>
          <Icon node={Presentation} />
          <span>{text('present')}</span>
        </a>
        <DisplayButton />
      </div>
    </div>
  );
}
