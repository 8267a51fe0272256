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
    <figure>
      {initials !== '' ? (
        <span aria-hidden="true">{initials}</span>
      ) : (
        <svg viewBox="0 0 72 72" aria-hidden="true">
          <path d="M23 29a13 13 0 1 0 26 0a13 13 0 1 0-26 0M10 72c0-16 11-26 26-26s26 10 26 26" />
        </svg>
      )}
      {/* Over the initials, so that a picture that does not come leaves them. */}
      {src !== undefined && <img src={src} alt={image?.alt ?? ''} referrerPolicy="no-referrer" />}
    </figure>
  );
}
