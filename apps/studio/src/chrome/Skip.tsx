import { useWords } from '../i18n/useWords';

/** The address after `#` says what is looked at, so the link moves the focus itself. */
function focusContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** The way past the bar. Renders an `<a>`. */
export function Skip() {
  const { text } = useWords();
  return (
    <a className="skip" href="#content" onClick={focusContent}>
      {text('skip')}
    </a>
  );
}
