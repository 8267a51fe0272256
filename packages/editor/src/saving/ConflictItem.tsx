import type { MergeConflict } from '@sojourn/core';
import { contentAttributes, DiffText, type ShownValue } from '@sojourn/react/kit';
import { conflicts as english } from '../i18n/en/conflicts';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';
import { Item } from './ConflictsDialog.styles';
import type { ConflictWords } from './useConflictWords';

interface SideProps {
  value: ShownValue;
  other: ShownValue;
  language: string | undefined;
}

/** What one side says; words that the other does not say are marked. */
function Side({ value, other, language }: SideProps) {
  if (value.is === 'list') {
    return (
      <ol>
        {value.items.map((item, index) => (
          <li key={index}>
            <bdi {...contentAttributes(language)}>{item}</bdi>
          </li>
        ))}
      </ol>
    );
  }
  if (value.is === 'words') return <div dir="auto">{value.text}</div>;
  const compared = other.is === 'text' ? other.text : undefined;
  // Neither side is the later one: each shows what only it says.
  return <DiffText text={value.text} other={compared} kind="added" language={language} />;
}

export interface ConflictItemProps {
  conflict: MergeConflict;
  words: ConflictWords;
  /** Of the document's texts. */
  language: string | undefined;
  onSettle: (choice: 'shown' | 'other') => void;
}

/** One thing that two people changed, and the choice between them. Renders a `<section>`. */
export function ConflictItem({ conflict, words, language, onSettle }: ConflictItemProps) {
  const { text } = useEditorMessages('conflicts', english);
  const { title: what, ours, theirs } = words;
  const sides = [
    { name: 'ours', label: text('here'), value: ours, other: theirs },
    { name: 'theirs', label: text('elsewhere'), value: theirs, other: ours },
  ] as const;
  return (
    <Item aria-label={what}>
      <h3>
        <bdi>{what}</bdi>
      </h3>
      <div data-part="sides">
        {sides.map(({ name, label, ...side }) => (
          <div key={name} data-shown={conflict.shows === name || undefined}>
            <p data-part="label">
              {label}
              {conflict.shows === name && <span data-part="shown">{text('shown')}</span>}
            </p>
            <Side {...side} language={language} />
          </div>
        ))}
      </div>
      <div data-part="buttons">
        {conflict.other ? (
          <>
            <Button aria-label={text('keepNamed', { what })} onClick={() => onSettle('shown')}>
              {text('keep')}
            </Button>
            <Button aria-label={text('takeNamed', { what })} onClick={() => onSettle('other')}>
              {text('take')}
            </Button>
          </>
        ) : (
          <Button aria-label={text('gotItNamed', { what })} onClick={() => onSettle('shown')}>
            {text('gotIt')}
          </Button>
        )}
      </div>
    </Item>
  );
}
