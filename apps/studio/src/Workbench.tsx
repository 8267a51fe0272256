import { limits } from '@sojourn/core';
import type { Issue } from '@sojourn/core';
import { useEffect, useId, useState } from 'react';
import { DisplayMenu } from './chrome/DisplayMenu';
import { JourneysMenu } from './chrome/JourneysMenu';
import { LostDialog } from './chrome/LostDialog';
import { OpenDialog } from './chrome/OpenDialog';
import { QuestionDialog } from './chrome/QuestionDialog';
import { StorageNotice } from './chrome/StorageNotice';
import { TopBar } from './chrome/TopBar';
import { useFilesFromOutside } from './chrome/useFilesFromOutside';
import { downloadJourney, type DownloadFormat } from './documents/downloadJourney';
import { sourceOfText, type Source } from './documents/source';
import type { OpenDocument, Workspace } from './documents/useWorkspace';
import { useWords } from './i18n/useWords';
import { journeyTitle } from './reading/journeyTitle';
import { Reader } from './reading/Reader';
import { useAddress } from './view/useAddress';

interface WorkbenchProps {
  workspace: Workspace;
  open: OpenDocument;
}

/** Notes that ask for something are shown at once, the others when they are asked for. */
function asksForMore(notices: readonly Issue[]): boolean {
  return notices.some(({ severity = 'warning' }) => severity !== 'info');
}

/** The bar, the view of the open journey, and what stands over them. */
export function Workbench({ workspace, open }: WorkbenchProps) {
  const { text } = useWords();
  const [address, changeAddress] = useAddress();
  const [opening, setOpening] = useState(false);
  const [notesOf, setNotesOf] = useState(asksForMore(open.notices) ? open.journey : undefined);
  const [seen, setSeen] = useState(open.journey);
  const [lost, setLost] = useState<readonly Issue[]>([]);
  const id = useId();
  const title = journeyTitle(open.journey, text);

  if (seen !== open.journey) {
    setSeen(open.journey);
    setNotesOf(asksForMore(open.notices) ? open.journey : undefined);
  }

  useEffect(() => {
    document.title = `${title} · Sojourn`;
  }, [title]);

  function openSource(source: Source) {
    setOpening(false);
    workspace.openSource(source);
  }

  function openFile(file: File) {
    const { name } = file;
    const refuse = (code: string) =>
      workspace.ask({ kind: 'refused', name, issues: [{ code, message: '' }] });
    setOpening(false);
    // Refused by its size alone, before any of it is read.
    if (file.size > 4 * limits.text) refuse('text-too-long');
    else {
      file
        .arrayBuffer()
        .then((buffer) => workspace.openSource({ name, bytes: new Uint8Array(buffer) }))
        .catch(() => refuse('unreadable'));
    }
  }

  function save(format: DownloadFormat) {
    setLost(downloadJourney(open, format));
  }

  const dragged = useFilesFromOutside({
    onFile: openFile,
    onText: (pasted) => openSource(sourceOfText(pasted, text('pastedName'))),
  });

  return (
    <>
      <a className="skip" href="#journey" onClick={focusJourney}>
        {text('skip')}
      </a>
      <header className="top">
        <TopBar
          title={title}
          contentLanguage={open.journey.language}
          address={address}
          notes={open.notices.length}
          notesShown={notesOf === open.journey}
          onNotes={() => setNotesOf(notesOf === open.journey ? undefined : open.journey)}
          onOpen={() => setOpening(true)}
          journeysId={`${id}journeys`}
          journeys={
            <JourneysMenu
              id={`${id}journeys`}
              document={open}
              entries={workspace.entries}
              onOpen={(key) => void workspace.openKept(key)}
              onOpenExample={(example) => void workspace.openExample(example)}
              onRemove={workspace.remove}
              onRefresh={() => void workspace.keep(async () => undefined)}
              onRestore={(kept) => void workspace.keep((library) => library.restore(kept))}
              onDownload={save}
            />
          }
          displayId={`${id}display`}
          display={
            <DisplayMenu
              id={`${id}display`}
              settings={workspace.settings}
              onChange={workspace.changeSettings}
            />
          }
        />
        {workspace.trouble && (
          <StorageNotice
            trouble={workspace.trouble}
            onDismiss={workspace.forgive}
            onDownload={() => save('json')}
          />
        )}
      </header>
      <p className="hidden" role="status">
        {text('opened', { title })}
      </p>
      <Reader
        open={open}
        address={address}
        onAddressChange={changeAddress}
        notesShown={notesOf === open.journey}
        onNotesClose={() => setNotesOf(undefined)}
        onDownload={() => save('original')}
      />
      {opening && (
        <OpenDialog onClose={() => setOpening(false)} onFile={openFile} onSource={openSource} />
      )}
      {workspace.question && (
        <QuestionDialog
          question={workspace.question}
          openTitle={title}
          onClose={() => workspace.ask(undefined)}
          onOpenAnother={() => {
            workspace.ask(undefined);
            setOpening(true);
          }}
          onSource={openSource}
        />
      )}
      {lost.length > 0 && <LostDialog lost={lost} onClose={() => setLost([])} />}
      {dragged && <p className="drop-veil">{text('drop')}</p>}
    </>
  );
}

/** The address after `#` says what is looked at, so the link moves the focus itself. */
function focusJourney(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('journey')?.focus();
}
