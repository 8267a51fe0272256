'use client';

import { limits, type Image } from '@sojourn/core';
import { useId, useRef } from 'react';
import { fields as english } from '../i18n/en/fields';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { Button } from '../ui/Button';
import { ImagePlus, X } from '../ui/icons';
import type { FieldTies } from './FieldShell';
import { useFieldForm } from './FieldFormContext';
import { imageTypes, imageUrlOf, mostBytes } from './imageFile';
import { draftProps } from './textInput';
import type { ImageField } from './types';
import type { DraftState } from './useDraft';

/** Characters of base64 that stand for three bytes. */
const group = 4;

export interface ImageSourceProps {
  field: ImageField;
  image: Image;
  draft: DraftState<string>;
  ties: Omit<FieldTies, 'id'>;
  onChange: (src: string) => void;
  onPick: (src: string) => void;
  onRefuse: (reason: string) => void;
}

/** Where a picture comes from: an address, or a file that is kept in the document. */
export function ImageSource({
  field,
  image,
  draft,
  ties,
  onChange,
  onPick,
  onRefuse,
}: ImageSourceProps) {
  const { text, locale } = useEditorMessages('fields', english);
  const { disabled } = useFieldForm();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const isEmbedded = image.src.startsWith('data:');
  const size = (bytes: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    }).format(Math.ceil(bytes / 1000));

  async function pick(picked: File | undefined) {
    if (!picked) return;
    const read = await imageUrlOf(picked);
    if (read.ok) onPick(read.src);
    else if (read.problem === 'imageSize') {
      onRefuse(text('imageSize', { size: size(picked.size), most: size(mostBytes) }));
    } else onRefuse(text(read.problem));
  }

  return (
    <>
      {isEmbedded ? (
        <p data-part="hint">{text('embedded', { size: size((image.src.length / group) * 3) })}</p>
      ) : (
        <>
          <label htmlFor={id}>{text('imageSource')}</label>
          <input
            type="url"
            id={id}
            dir="ltr"
            spellCheck={false}
            value={image.src}
            disabled={disabled}
            maxLength={limits.field}
            aria-describedby={ties.describedBy}
            aria-invalid={ties.invalid}
            onChange={({ target }) => onChange(target.value)}
            {...draftProps(draft)}
          />
        </>
      )}
      <input
        ref={file}
        type="file"
        hidden
        accept={imageTypes.join()}
        aria-label={text('pickImageFor', { field: field.label })}
        onChange={({ target }) => {
          void pick(target.files?.[0]);
          target.value = '';
        }}
      />
      <div data-part="buttons">
        <Button
          icon={ImagePlus}
          disabled={disabled}
          onClick={() => file.current?.click()}
          aria-label={text('pickImageFor', { field: field.label })}
        >
          {text('pickImage')}
        </Button>
        {image.src !== '' && (
          <Button
            look="quiet"
            icon={X}
            disabled={disabled}
            onClick={() => draft.choose(JSON.stringify({ src: '', alt: '' }))}
          >
            {text('removeImage')}
          </Button>
        )}
      </div>
    </>
  );
}
