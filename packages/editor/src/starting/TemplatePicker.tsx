'use client';

import type { TemplateId, TemplateWords } from '@sojourn/core';
import type { LocalePack } from '@sojourn/react/kit';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { starting as english } from '../i18n/en/starting';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { TemplateDrawing } from './TemplateDrawing';
import { Choice, List } from './TemplatePicker.styles';
import { useTemplates } from './useTemplates';

export interface TemplatePickerProps extends Omit<
  ComponentPropsWithoutRef<'ul'>,
  'children' | 'onSelect'
> {
  /** Called with the template that the person takes, for `createJourney`. */
  onSelect: (templateId: TemplateId) => void;
  /**
   * The template that is chosen, where the choice is confirmed elsewhere; `null` for none yet. Left
   * out: a template is taken at once, and none stays chosen.
   */
  selectedId?: TemplateId | null | undefined;
  /**
   * The templates' language: `words` of a pack, or a language of `@sojourn/core/words`.
   * @defaultValue the interface's
   */
  words?: TemplateWords | undefined;
  /** The words of the interface, where no provider gives them: a pack from `@sojourn/editor/locales/*`. */
  messages?: LocalePack | undefined;
}

/**
 * The templates of a journey map, each with a small picture of its stages and lanes. It works outside an
 * editor too. Renders a `<ul>` of buttons.
 *
 * @remarks A named list of buttons. Where one can stay selected, it stays pressed.
 * @see {@link JourneyEditor}
 *
 * @example
 * <TemplatePicker onSelect={(id) => open(createJourney(id))} />
 */
export const TemplatePicker = forwardRef<HTMLUListElement, TemplatePickerProps>(
  function TemplatePicker({ onSelect, selectedId, words, messages, ...rest }, ref) {
    const { text } = useEditorMessages('starting', english, messages);
    const { offered } = useTemplates(words, messages);
    return (
      <List aria-label={text('templates')} {...rest} ref={ref}>
        {offered.map(({ id, title, description, journey }) => (
          <li key={id}>
            <Choice
              type="button"
              lang={words?.language}
              aria-pressed={selectedId === undefined ? undefined : id === selectedId}
              onClick={() => onSelect(id)}
            >
              <TemplateDrawing template={journey} />
              <span data-part="name">{title}</span>
              <span data-part="description">{description}</span>
              <span data-part="size">
                {text('size', {
                  stages: text('stages', { count: journey.stages.length }),
                  lanes: text('lanes', { count: journey.lanes.length }),
                })}
              </span>
            </Choice>
          </li>
        ))}
      </List>
    );
  },
);
