import type { Journey } from '@sojourn/core';
import { useEffect, useId, useRef, useState } from 'react';
import { downloadJson } from '../documents/downloadJourney';
import { useWords } from '../i18n/useWords';
import { Dialog } from '../ui/Dialog';
import { linkTo } from '../view/useAddress';
import { packJourney } from './packJourney';

/** Shows a link with the map in it, or says why there is none. Renders a `<div>`. */
export function LinkDialog({ journey, onClose }: { journey: Journey; onClose: () => void }) {
  const { text } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [packed, setPacked] = useState<string | 'too-long'>();
  const [said, setSaid] = useState<'linkCopied' | 'linkNotCopied'>();
  const href =
    packed === undefined || packed === 'too-long' ? '' : linkTo({ link: packed, view: {} });

  useEffect(() => {
    let current = true;
    void packJourney(journey).then((found) => current && setPacked(found ?? 'too-long'));
    return () => {
      current = false;
    };
  }, [journey]);

  function copy() {
    field.current?.select();
    navigator.clipboard.writeText(href).then(
      () => setSaid('linkCopied'),
      () => setSaid('linkNotCopied'),
    );
  }

  return (
    <Dialog title={text('linkTitle')} onClose={onClose}>
      <p>{text(packed === 'too-long' ? 'linkTooLong' : 'linkText')}</p>
      {packed !== 'too-long' && (
        <div className="field">
          <label className="label" htmlFor={id}>
            {text('linkAddress')}
          </label>
          <input
            ref={field}
            id={id}
            readOnly
            dir="ltr"
            value={href}
            placeholder={text('linkMaking')}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
      <p className="meta" role="status">
        {said && text(said)}
      </p>
      <div className="dialog-actions">
        <button
          type="button"
          className={packed === 'too-long' ? 'button accent' : 'button'}
          onClick={() => downloadJson(journey)}
        >
          {text('downloadJson')}
        </button>
        {packed !== 'too-long' && (
          <button type="button" className="button accent" disabled={href === ''} onClick={copy}>
            {text('copy')}
          </button>
        )}
      </div>
    </Dialog>
  );
}
