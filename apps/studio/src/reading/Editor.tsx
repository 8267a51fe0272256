import { JourneyEditor, type Session } from '@sojourn/editor';
import { memo } from 'react';

/** The editor on a session. It renders again only for another map: what changes, it hears itself. */
export default memo(function Editor({ session }: { session: Session }) {
  return <JourneyEditor className="editor" document={session} />;
});
