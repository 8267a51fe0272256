'use client';

import { contentAttributes, hasText, Heading, type HeadingLevel } from '@sojourn/react/kit';
import { editor as editorEnglish } from '../i18n/en/editor';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { UndoButtons } from '../JourneyEditor/UndoButtons';
import { useEditor } from '../store/EditorContext';
import { Head } from './PersonaEditor.styles';

export interface PersonaHeadProps {
  headingLevel: HeadingLevel;
  /** BCP 47, of the document's texts. */
  language: string | undefined;
}

/** Who is written, and what takes changes back. Renders a `<header>`. */
export function PersonaHead({ headingLevel, language }: PersonaHeadProps) {
  const { text } = useEditorMessages('personaEditor', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const name = useEditor(({ journey }) => journey.personas[0]?.name);
  const readOnly = useEditor((snapshot) => snapshot.readOnly);
  return (
    <Head>
      <Heading level={headingLevel}>
        <span {...contentAttributes(language)}>{hasText(name) ? name : text('unnamed')}</span>
      </Heading>
      {!readOnly && (
        <div data-part="tools" role="group" aria-label={editorText('tools')}>
          <UndoButtons />
        </div>
      )}
    </Head>
  );
}
