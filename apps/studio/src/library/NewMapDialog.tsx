import { createJourney, templatesIn, type Journey } from '@sojourn/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { emptyMap } from '../documents/emptyMap';
import { examples, loadExample } from '../documents/examples';
import { useWords, type Words } from '../i18n/useWords';
import { newKey } from '../keeping/newKey';
import { useStudio } from '../StudioContext';
import { Dialog } from '../ui/Dialog';
import { MapPicture } from './MapPicture';
import { pictureOf, type MapPicture as Picture } from './pictureOf';
import { whatItIs } from './whatItIs';
import { summaryOf, type Summary } from './summaries';

/** Something that a new map can begin with. */
interface Beginning {
  id: string;
  title: string;
  hint: string;
  language?: string | undefined;
  picture?: Picture | undefined;
  make: (key: string, title: string | undefined) => Promise<Journey>;
}

function templateBeginnings({ pack, text }: Words): Beginning[] {
  const { words } = pack;
  const made = templatesIn(words).map(({ id, title, description }) => ({
    id,
    title,
    hint: description,
    picture: pictureOf(createJourney(id, { words })),
    make: async (key: string, called: string | undefined) =>
      createJourney(id, { words, id: key, title: called ?? title }),
  }));
  const empty = {
    id: 'empty',
    title: text('emptyMap'),
    hint: text('emptyMapHint'),
    picture: pictureOf(emptyMap({ words })),
    make: async (key: string, called: string | undefined) =>
      emptyMap({ words, id: key, title: called ?? '' }),
  };
  return [...made, empty];
}

/** What each example is, once it has been loaded. */
function useExamples(): ReadonlyMap<string, Summary> {
  const [found, setFound] = useState<ReadonlyMap<string, Summary>>(new Map());
  useEffect(() => {
    let current = true;
    for (const example of examples) {
      // One that cannot be loaded has no picture; what it takes to create it is said then.
      loadExample(example).then(
        (journey) =>
          current && setFound((before) => new Map(before).set(example.id, summaryOf(journey))),
        () => undefined,
      );
    }
    return () => {
      current = false;
    };
  }, []);
  return found;
}

function exampleBeginnings(words: Words, loaded: ReadonlyMap<string, Summary>): Beginning[] {
  return examples.map((example) => {
    const summary = loaded.get(example.id);
    return {
      id: example.id,
      title: example.title,
      hint: summary ? whatItIs(summary, words) : '',
      language: example.language,
      picture: summary?.picture,
      make: async (key, called) => {
        const journey = await loadExample(example);
        return { ...journey, id: key, title: called ?? journey.title };
      },
    };
  });
}

interface ChoicesProps {
  name: string;
  label: string;
  hint?: string | undefined;
  beginnings: readonly Beginning[];
  chosen: string;
  onChoose: (id: string) => void;
}

function Choices({ name, label, hint: about, beginnings, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className="beginnings">
      <legend className="label">{label}</legend>
      {about !== undefined && <p className="meta">{about}</p>}
      <div className="beginning-grid">
        {beginnings.map(({ id, title, hint, language, picture }) => (
          <label key={id} className="beginning">
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span className="map-thumb">{picture && <MapPicture picture={picture} />}</span>
            <span className="beginning-text">
              <bdi className="label" lang={language}>
                {title}
              </bdi>
              <span className="meta">{hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Asks what a new map begins with and what it is called. Renders a `<div>`. */
export function NewMapDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { text } = words;
  const { addMap, tell } = useStudio();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [called, setCalled] = useState('');
  const [chosen, setChosen] = useState('current-state');
  const fromTemplate = useMemo(() => templateBeginnings(words), [words]);
  const loaded = useExamples();
  const fromExample = useMemo(() => exampleBeginnings(words, loaded), [words, loaded]);

  function create() {
    const beginning = [...fromTemplate, ...fromExample].find((one) => one.id === chosen);
    const key = newKey();
    const title = called.trim();
    beginning?.make(key, title === '' ? undefined : title).then(
      (journey) => addMap(journey, { key }),
      () => tell({ text: text('refusedUnreadable') }),
    );
  }

  return (
    <Dialog title={text('newTitle')} size="wide" initialFocus={field} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <div className="field">
          <label className="label" htmlFor={id}>
            {text('newName')}
          </label>
          <input
            ref={field}
            id={id}
            dir="auto"
            maxLength={1000}
            aria-describedby={`${id}hint`}
            value={called}
            onChange={({ target: { value } }) => setCalled(value)}
          />
          <p id={`${id}hint`} className="meta">
            {text('newNameHint')}
          </p>
        </div>
        <Choices
          name={id}
          label={text('newTemplates')}
          beginnings={fromTemplate}
          chosen={chosen}
          onChoose={setChosen}
        />
        <Choices
          name={id}
          label={text('examples')}
          hint={text('exampleHint')}
          beginnings={fromExample}
          chosen={chosen}
          onChoose={setChosen}
        />
        <div className="dialog-actions dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            {text('cancel')}
          </button>
          <button type="submit" className="button accent">
            {text('create')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
