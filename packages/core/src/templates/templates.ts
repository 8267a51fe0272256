import { templateWords } from '../words/en/templates';
import type { TemplateWords } from '../words/words';
import { outlines, type TemplateId } from './outlines';

/** What a person chooses a template by. */
export interface Template {
  id: TemplateId;
  title: string;
  description: string;
}

/** The templates to choose from, the four kinds of map first, in the language of the words. */
export function templatesIn(words: Pick<TemplateWords, 'templates'>): Template[] {
  const ids = Object.keys(outlines) as TemplateId[];
  return ids.map((id) => ({ id, ...words.templates[id] }));
}

/** The templates to choose from, in English; {@link templatesIn} gives them in another language. */
export const templates: readonly Template[] = /* @__PURE__ */ templatesIn(templateWords);
