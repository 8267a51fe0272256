import type { Image } from '@sojourn/core';
import { safeImageSrc } from '../../internal/safeImageSrc';
import { useSurroundings } from '../../internal/surroundings';
import { initialsOf } from '../../internal/initialsOf';

export interface PortraitProps {
  image: Image | undefined;
  name: string;
  allowRemoteImages: boolean | undefined;
}

/** A face where one may be shown, else the initials, else the outline of a person. */
export function Portrait({ image, name, allowRemoteImages }: PortraitProps) {
  const around = useSurroundings();
  const src = safeImageSrc(image?.src, allowRemoteImages ?? around.allowRemoteImages);
  const initials = initialsOf(name);
  return (
    <div data-part="portrait">
      {initials !== '' ? (
        <span aria-hidden="true">{initials}</span>
      ) : (
        <svg viewBox="0 0 72 72" aria-hidden="true">
          <circle cx="36" cy="29" r="13" />
          <path d="M10 72c0-16 11-26 26-26s26 10 26 26z" />
        </svg>
      )}
      {/* Over the initials, so that a picture that does not come leaves them. */}
      {src !== undefined && (
        <img
          src={src}
          alt={image?.alt ?? ''}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
        />
      )}
    </div>
  );
}
