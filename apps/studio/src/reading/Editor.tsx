import { JourneyEditor, type Session } from '@sojourn/editor';
import { memo, use } from 'react';
import { editorPack } from '../i18n/editorPack';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';

/** The editor on a session. It renders again only for another map: what changes, it hears itself. */
export default memo(function Editor({ session }: { session: Session }) {
  const { language } = useWords();
  const { people } = useStudio().keeping;
  return (
    <JourneyEditor
      className="editor"
      document={session}
      personaLibrary={people}
      messages={use(editorPack(language))}
    />
  );
});
