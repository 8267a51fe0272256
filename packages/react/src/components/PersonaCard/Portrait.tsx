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
      {initials ? (
        <span aria-hidden="true">{initials}</span>
      ) : (
        <svg aria-hidden="true" viewBox="0 0 24 24">
          <path d="M8 9a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 24a9 9 0 0 1 18 0" />
        </svg>
      )}
      {/* Over the initials, so that a picture that does not come leaves them. */}
      {src && <img src={src} alt={image?.alt ?? ''} referrerPolicy="no-referrer" />}
    </figure>
  );
}
