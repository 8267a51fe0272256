import { RenameDialog } from '../library/RenameDialog';
import { LinkDialog } from '../link/LinkDialog';
import { lazy, Suspense } from 'react';
import { useStudio, type Question } from '../StudioContext';
import { LostDialog } from './LostDialog';
import { OpenDialog } from './OpenDialog';
import { ChooseDialog, RefusedDialog } from './QuestionDialog';

const NewMapDialog = lazy(() =>
  import('../library/NewMapDialog').then(({ NewMapDialog: dialog }) => ({ default: dialog })),
);

const EmbedDialog = lazy(() =>
  import('../embedding/EmbedDialog').then(({ EmbedDialog: dialog }) => ({ default: dialog })),
);

/** The window for what is asked. */
export function Questions({ question }: { question: Question }) {
  const { ask, openFile, openSource } = useStudio();
  const onClose = () => ask(undefined);
  switch (question.kind) {
    case 'new':
      return (
        <Suspense>
          <NewMapDialog onClose={onClose} />
        </Suspense>
      );
    case 'import':
      return (
        <OpenDialog
          onClose={onClose}
          onFile={(file) => {
            onClose();
            openFile(file);
          }}
          onSource={(source) => {
            onClose();
            openSource(source);
          }}
        />
      );
    case 'rename':
      return <RenameDialog mapKey={question.key} title={question.title} onClose={onClose} />;
    case 'link':
      return <LinkDialog journey={question.journey} onClose={onClose} />;
    case 'embed':
      return (
        <Suspense>
          <EmbedDialog journey={question.journey} onClose={onClose} />
        </Suspense>
      );
    case 'lost':
      return <LostDialog lost={question.issues} onClose={onClose} />;
    case 'choose':
      return <ChooseDialog question={question} onClose={onClose} />;
    case 'refused':
      return <RefusedDialog question={question} onClose={onClose} />;
    default:
      return question satisfies never;
  }
}
