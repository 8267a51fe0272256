import { themeCss, type Theme, type ThemeIssue } from '@sojourn/tokens/brand';
import { useEffect, useId, useState } from 'react';
import type { TokenFile } from './tokenFile';

/** A link that saves a text as a file. */
function Download({ title, name, text, type }: Record<'title' | 'name' | 'text' | 'type', string>) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return (
    <a href={url} download={name}>
      {title}
    </a>
  );
}

interface BuilderFilesProps {
  theme: Theme;
  file: TokenFile;
  issues: readonly ThemeIssue[];
  onOpen: (text: string) => void;
}

/** The theme as files, and a file to go on from. */
export function BuilderFiles({ theme, file, issues, onOpen }: BuilderFilesProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const tokens = `${JSON.stringify(file, null, 2)}\n`;
  const css = themeCss(theme);

  async function copy(what: string, text: string) {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(`The ${what} is copied.`);
    } catch {
      setSaid(`The browser did not let the ${what} be copied. Download it.`);
    }
  }

  return (
    <section className="builder-files" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Files</h2>
      <ul>
        <li>
          <Download
            title="Download tokens"
            name="brand.tokens.json"
            text={tokens}
            type="application/json"
          />
          <button type="button" onClick={() => void copy('token file', tokens)}>
            Copy tokens
          </button>
        </li>
        <li>
          <Download title="Download CSS" name="brand.css" text={css} type="text/css" />
          <button type="button" onClick={() => void copy('style sheet', css)}>
            Copy CSS
          </button>
        </li>
      </ul>
      <p role="status">{said}</p>
      <label htmlFor={`${id}-open`}>Go on from a token file</label>
      <input
        id={`${id}-open`}
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          void chosen?.text().then(onOpen);
        }}
      />
      {issues.length > 0 && (
        <div role="alert">
          <p>The file is not used:</p>
          <ul>
            {issues.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path !== '' && <code>{path}</code>} {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
