import { createVersions, JourneyEditor, type Session } from '@sojourn/editor';
import { memo, use, useMemo } from 'react';
import { editorPack } from '../i18n/editorPack';
import { useWords } from '../i18n/useWords';
import { useStudio } from '../StudioContext';

interface EditorProps {
  mapKey: string;
  session: Session;
}

/** The editor on a session. It renders again only for another map: what changes, it hears itself. */
export default memo(function Editor({ mapKey, session }: EditorProps) {
  const { language } = useWords();
  const { people, versions: storage } = useStudio().keeping;
  const versions = useMemo(() => createVersions(storage, mapKey), [storage, mapKey]);
  return (
    <JourneyEditor
      className="editor"
      document={session}
      personaLibrary={people}
      versions={versions}
      messages={use(editorPack(language))}
    />
  );
});
