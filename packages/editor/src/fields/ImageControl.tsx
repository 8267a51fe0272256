'use client';

import { limits, type Image } from '@sojourn/core';
import { contentAttributes, hasText, safeImageSrc } from '@sojourn/react/kit';
import { useId, useState } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { FieldShell } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { ImageSource } from './ImageSource';
import { useLimitNote } from './TextControl';
import { draftProps } from './textInput';
import type { ImageField } from './types';
import { useDraft } from './useDraft';

const none: Image = { src: '', alt: '' };

function imageOf(value: unknown): Image {
  if (typeof value !== 'object' || value === null) return none;
  const { src, alt } = value as Partial<Record<keyof Image, unknown>>;
  return { src: typeof src === 'string' ? src : '', alt: typeof alt === 'string' ? alt : '' };
}

export interface ImageControlProps {
  field: ImageField;
  value: unknown;
}

/** A picture, from a file or by its address, with its words. Renders a `<fieldset>`. */
export function ImageControl({ field, value }: ImageControlProps) {
  const { text } = useEditorMessages('fields', english);
  const { commit, disabled, language, allowRemoteImages } = useFieldForm();
  const noteOf = useLimitNote();
  const id = useId();
  const [refused, setRefused] = useState<string>();
  const own = imageOf(value);
  // As one text, so that it is the same as long as it says the same.
  const draft = useDraft<string>({
    value: JSON.stringify(own),
    commit: (written, mark) => {
      const { src, alt } = JSON.parse(written) as Image;
      const next = src.trim() === '' && alt.trim() === '' ? null : { src: src.trim(), alt };
      if (JSON.stringify(next ?? none) === JSON.stringify(own)) return undefined;
      return commit(field.name, next, mark);
    },
  });
  const image = JSON.parse(draft.value) as Image;
  const shown = safeImageSrc(image.src, allowRemoteImages);
  const isStranger = shown === undefined && safeImageSrc(image.src, true) !== undefined;
  const needsWords = image.src !== '' && !hasText(image.alt);

  function change(next: Partial<Image>) {
    const { src, alt } = { ...image, ...next };
    const isWrong = src.trim() !== '' && safeImageSrc(src.trim(), true) === undefined;
    draft.change(JSON.stringify({ src, alt }), isWrong ? text('imageAddress') : undefined);
  }

  return (
    <FieldShell field={field} problem={refused ?? draft.problem} grouped>
      {({ describedBy, invalid }) => (
        <div data-part="image">
          {shown !== undefined && <img src={shown} alt={image.alt} />}
          {isStranger && <p data-part="hint">{text('notShown')}</p>}
          <ImageSource
            field={field}
            image={image}
            draft={draft}
            ties={{ describedBy, invalid }}
            onChange={(src) => change({ src })}
            onPick={(src) => {
              setRefused(undefined);
              draft.choose(JSON.stringify({ ...image, src }));
              document.getElementById(id)?.focus();
            }}
            onRefuse={setRefused}
          />
          {image.src !== '' && (
            <>
              <label htmlFor={id}>{text('imageAlt')}</label>
              <textarea
                id={id}
                rows={2}
                value={image.alt}
                disabled={disabled}
                maxLength={limits.field}
                aria-describedby={`${id}note`}
                {...contentAttributes(language)}
                onChange={({ target }) => change({ alt: target.value })}
                {...draftProps(draft)}
              />
              <p id={`${id}note`} data-part={needsWords ? 'warning' : 'hint'}>
                {noteOf(image.alt) ?? text(needsWords ? 'imageAltMissing' : 'imageAltHint')}
              </p>
            </>
          )}
        </div>
      )}
    </FieldShell>
  );
}
