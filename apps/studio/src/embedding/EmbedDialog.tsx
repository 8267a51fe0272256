import type { Journey } from '@sojourn/core';
import { useState } from 'react';
import { safeFileName } from '../documents/download';
import { downloadJson } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import { journeyTitle } from '../reading/journeyTitle';
import { useStudio } from '../StudioContext';
import { Dialog } from '../ui/Dialog';
import { downloadPage } from './downloadPage';
import { Snippet } from './Snippet';
import { elementSnippet, frameSnippet, reactSnippet } from './snippets';
import './embedding.css';

/** Shows how a map comes into other people's pages: code to copy, files to save. Renders a `<div>`. */
export function EmbedDialog({ journey, onClose }: { journey: Journey; onClose: () => void }) {
  const { text, pack } = useWords();
  const { ask } = useStudio();
  const [said, setSaid] = useState('');
  const embedded = {
    file: safeFileName(journey.title, 'sojourn.json'),
    title: journeyTitle(journey, text),
    studio: window.location.href,
  };
  const ways = [
    { title: text('embedElement'), hint: text('embedElementHint'), code: elementSnippet(embedded) },
    { title: text('embedReact'), hint: text('embedReactHint'), code: reactSnippet(embedded) },
    { title: text('embedFrame'), hint: text('embedFrameHint'), code: frameSnippet(embedded) },
  ];

  function savePage() {
    downloadPage(journey, pack).then(
      (lost) => {
        if (lost.length > 0) ask({ kind: 'lost', issues: lost });
        else setSaid(text('embedPageSaved'));
      },
      () => setSaid(text('embedPageNotSaved')),
    );
  }

  return (
    <Dialog title={text('embedTitle')} size="wide" onClose={onClose}>
      <p>{text('embedText')}</p>
      <p>
        <button type="button" className="button" onClick={() => downloadJson(journey)}>
          {text('downloadJson')}
        </button>
      </p>
      {ways.map((way) => (
        <Snippet
          key={way.title}
          {...way}
          onCopy={(copied) =>
            setSaid(text(copied ? 'embedCopied' : 'embedNotCopied', { name: way.title }))
          }
        />
      ))}
      <section className="snippet">
        <h3>{text('embedPage')}</h3>
        <p className="muted">{text('embedPageHint')}</p>
        <p>
          <button type="button" className="button" onClick={savePage}>
            {text('embedPageDownload')}
          </button>
        </p>
      </section>
      <p className="meta snippet-said" role="status">
        {said}
      </p>
    </Dialog>
  );
}
