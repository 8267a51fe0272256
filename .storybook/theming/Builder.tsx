import type { Journey } from '@sojourn/core';
import { SojournProvider } from '@sojourn/react';
import { themeCss } from '@sojourn/tokens/brand';
import { BrandPage } from './BrandPage';
import { BuilderFiles } from './BuilderFiles';
import { BuilderFindings } from './BuilderFindings';
import { BuilderForm } from './BuilderForm';
import { useThemeDraft } from './useThemeDraft';
import './builder.css';

const name = 'brand-builder';

/** Makes a theme: its choices, what they look like, what is hard to read, and its files. */
export function Builder({ journey }: { journey: Journey }) {
  const { choices, theme, file, issues, choose, set, open } = useThemeDraft();
  return (
    <div className="builder" lang="en" dir="ltr">
      <style>{themeCss(theme, `[data-sojourn-theme='${name}']`)}</style>
      <header>
        <h1>Theme builder</h1>
        <p>
          Choose a few colours; the others are mixed from them. What you see is drawn from the token
          file that you download.
        </p>
      </header>
      <div className="builder-side">
        <BuilderForm choices={choices} onChoose={choose} />
        <BuilderFindings theme={theme} onUse={set} />
        <BuilderFiles theme={theme} file={file} issues={issues} onOpen={open} />
      </div>
      <section className="builder-preview" aria-label="Preview">
        <SojournProvider theme={name}>
          <BrandPage journey={journey} />
        </SojournProvider>
      </section>
    </div>
  );
}
