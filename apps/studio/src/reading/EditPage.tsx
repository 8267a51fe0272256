import { lazy } from 'react';
import { useWords } from '../i18n/useWords';
import { PrintedMap } from '../printing/PrintedMap';
import { usePrinting } from '../printing/usePrinting';
import { journeyTitle } from './journeyTitle';
import type { PageProps } from './PageProps';

/** Only who changes a map loads what it takes. */
const Editor = lazy(() => import('./Editor'));

/** The map, to be changed. */
export function EditPage({ journey, map }: PageProps) {
  const { text } = useWords();
  const printing = usePrinting();
  return (
    <>
      <div className="editor-page">
        <h1 className="hidden">{text('editing', { title: journeyTitle(journey, text) })}</h1>
        {map.kept && <Editor mapKey={map.kept.key} session={map.kept.session} />}
      </div>
      {/* On paper it is the map that one reads; the editor waits meanwhile. */}
      {printing && <PrintedMap journey={journey} view={{}} />}
    </>
  );
}
