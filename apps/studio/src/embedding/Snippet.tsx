import { useId, useRef } from 'react';
import { useWords } from '../i18n/useWords';

interface SnippetProps {
  title: string;
  hint: string;
  code: string;
  /** Told whether the code was copied. */
  onCopy: (copied: boolean) => void;
}

/** A way of embedding with its code, to be copied. Renders a `<section>`. */
export function Snippet({ title, hint, code, onCopy }: SnippetProps) {
  const { text } = useWords();
  const id = useId();
  const shown = useRef<HTMLPreElement>(null);

  function copy() {
    // Also where it cannot be copied: a key then does it.
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    navigator.clipboard.writeText(code).then(
      () => onCopy(true),
      () => onCopy(false),
    );
  }

  return (
    <section className="snippet" aria-labelledby={id}>
      <div className="snippet-head">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          className="button quiet"
          aria-label={text('embedCopy', { name: title })}
          onClick={copy}
        >
          {text('copy')}
        </button>
      </div>
      <p className="muted">{hint}</p>
      <pre ref={shown} dir="ltr" lang="en" tabIndex={0} aria-labelledby={id} role="group">
        {code}
      </pre>
    </section>
  );
}
