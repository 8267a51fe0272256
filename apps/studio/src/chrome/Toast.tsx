import { X } from 'lucide';
import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords';
import type { Notice } from '../StudioContext';
import { Icon } from '../ui/Icon';

/** Long enough to read it and to think about it, in milliseconds. */
const patience = 20_000;

/** What has just happened, as long as it is not put away. Renders a `<section>`. */
export function Toast({ notice, onEnd }: { notice: Notice | undefined; onEnd: () => void }) {
  const { text } = useWords();
  const box = useRef<HTMLElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setInterval(() => {
      // Whoever is about to use it is not hurried.
      if (!box.current?.matches(':hover, :focus-within')) end.current();
    }, patience);
    return () => clearInterval(timer);
  }, [notice]);
  return (
    <>
      {/* It is there before its text, so that the text is read out. */}
      <p className="hidden" role="status">
        {notice?.text}
      </p>
      {notice && (
        <section ref={box} className="toast placed" aria-label={text('happened')}>
          <span>{notice.text}</span>
          {notice.action && (
            <button
              type="button"
              className="button"
              onClick={() => {
                notice.action?.onSelect();
                onEnd();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className="button quiet"
            aria-label={text('dismiss')}
            onClick={onEnd}
          >
            <Icon node={X} />
          </button>
        </section>
      )}
    </>
  );
}
