import type { Issue } from '@sojourn/core';
import { useWords, type Words } from '../i18n/useWords';
import type { MessageKey } from '../i18n/catalogue';
import type { Source } from '../documents/source';
import type { Question } from '../documents/useWorkspace';
import { Dialog } from '../ui/Dialog';
import '../ui/dialog.css';

interface QuestionDialogProps {
  question: Question;
  /** The journey that stays open meanwhile. */
  openTitle: string | undefined;
  onClose: () => void;
  onOpenAnother: () => void;
  onSource: (source: Source) => void;
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
};

function sentenceFor(issues: readonly Issue[], text: Words['text']): string {
  return text(sentences[issues[0]?.code ?? ''] ?? 'refusedOther');
}

function Refusal({
  question: { name, issues },
  openTitle,
  onClose,
  onOpenAnother,
}: QuestionDialogProps & { question: Extract<Question, { kind: 'refused' }> }) {
  const { text } = useWords();
  const details = issues.filter(({ message }) => message !== '');
  return (
    <Dialog title={text('refusedTitle', { name })} onClose={onClose}>
      <p>{sentenceFor(issues, text)}</p>
      {details.length > 0 && (
        <section>
          <h3 className="label">{text('refusedDetails')}</h3>
          <ul className="issues">
            {details.slice(0, 20).map(({ message, line, column = 1 }, index) => (
              <li key={index} className="issue">
                {line !== undefined && <span className="meta">{text('at', { line, column })}</span>}
                <span lang="en" dir="ltr">
                  {message}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {openTitle !== undefined && (
        <p className="muted">{text('refusedStays', { title: openTitle })}</p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text('close')}
        </button>
        <button type="button" className="button accent" onClick={onOpenAnother}>
          {text('open')}
        </button>
      </div>
    </Dialog>
  );
}

function Choosing({
  question: { source, choices },
  onClose,
  onSource,
}: QuestionDialogProps & { question: Extract<Question, { kind: 'choose' }> }) {
  const { text } = useWords();
  return (
    <Dialog title={text('chooseTitle')} onClose={onClose}>
      <p>{text('chooseText', { name: source.name })}</p>
      <ul>
        {choices.map(({ title, line, touchpoints }) => (
          <li key={line}>
            <button
              type="button"
              className="button choice"
              onClick={() => onSource({ ...source, line })}
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

/** Why a file was not opened, or which of its journeys is meant. Renders a `<dialog>`. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { question } = props;
  return question.kind === 'refused' ? (
    <Refusal {...props} question={question} />
  ) : (
    <Choosing {...props} question={question} />
  );
}
