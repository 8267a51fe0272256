import { X } from 'lucide';
import { useWords } from '../i18n/useWords';
import type { Notice } from '../StudioContext';
import { Icon } from '../ui/Icon';

/** What has just happened, as long as it is not put away. Renders a `<section>`. */
export function Toast({ notice, onEnd }: { notice: Notice | undefined; onEnd: () => void }) {
  const { text } = useWords();
  return (
    <>
      {/* It is there before its text, so that the text is read out. */}
      <p className="hidden" role="status">
        {notice?.text}
      </p>
      {notice && (
        <section className="toast placed" aria-label={text('happened')}>
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
