import type { Issue } from '@sojourn/core';
import { useWords, type Words } from '../i18n/useWords';
import type { MessageKey } from '../i18n/catalogue';
import { useStudio, type Question } from '../StudioContext';
import { IssueText } from '../reading/IssueText';
import { Dialog } from '../ui/Dialog';

interface QuestionProps<Kind extends Question['kind']> {
  question: Extract<Question, { kind: Kind }>;
  onClose: () => void;
}

const sentences: Readonly<Record<string, MessageKey>> = {
  'empty-text': 'refusedEmpty',
  'not-json': 'refusedJson',
  'unknown-version': 'refusedVersion',
  'text-too-long': 'refusedLarge',
  'too-long': 'refusedLarge',
  'too-deep': 'refusedLarge',
  'too-many-stages': 'refusedLarge',
  'too-many-lanes': 'refusedLarge',
  'too-many-touchpoints': 'refusedLarge',
  'too-many-cards': 'refusedLarge',
  'field-too-long': 'refusedLarge',
  'no-touchpoints': 'refusedBlank',
  'no-journey': 'refusedBlank',
  'no-journey-block': 'refusedBlock',
  unreadable: 'refusedUnreadable',
  'link-broken': 'refusedLink',
  'link-too-long': 'refusedLinkLarge',
};

/** What happened to a file or a link, and what to do. */
export function sentenceFor(issues: readonly Issue[], text: Words['text']): string {
  return text(sentences[issues[0]?.code ?? ''] ?? 'refusedOther');
}

/** Why a file was not opened. Renders a `<div>`. */
export function RefusedDialog({ question: { name, issues }, onClose }: QuestionProps<'refused'>) {
  const { text } = useWords();
  const { ask } = useStudio();
  const details = issues.filter(({ message }) => message !== '');
  return (
    <Dialog title={text('refusedTitle', { name })} onClose={onClose}>
      <p>{sentenceFor(issues, text)}</p>
      {details.length > 0 && (
        <section>
          <h3 className="label">{text('refusedDetails')}</h3>
          <ul className="issues">
            {details.slice(0, 20).map((issue, index) => {
              const { line, column = 1 } = issue;
              return (
                <li key={index} className="issue">
                  {line !== undefined && (
                    <span className="meta">{text('at', { line, column })}</span>
                  )}
                  <IssueText {...issue} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className="muted">{text('refusedStays')}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text('close')}
        </button>
        <button type="button" className="button accent" onClick={() => ask({ kind: 'import' })}>
          {text('chooseFile')}
        </button>
      </div>
    </Dialog>
  );
}

/** Which of the journeys in a file is meant. Renders a `<div>`. */
export function ChooseDialog({ question: { source, choices }, onClose }: QuestionProps<'choose'>) {
  const { text } = useWords();
  const { ask, openSource } = useStudio();
  return (
    <Dialog title={text('chooseTitle')} onClose={onClose}>
      <p>{text('chooseText', { name: source.name })}</p>
      <ul>
        {choices.map(({ title, line, touchpoints }) => (
          <li key={line}>
            <button
              type="button"
              className="button choice"
              onClick={() => {
                ask(undefined);
                openSource({ ...source, line });
              }}
            >
              <bdi className="label">{title === '' ? text('untitled') : title}</bdi>
              <span className="meta">{text('choice', { line, count: touchpoints })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
