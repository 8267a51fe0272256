'use client';

import {
  createJourney,
  templates,
  templatesIn,
  type Journey,
  type Template,
  type TemplateId,
  type TemplateWords,
} from '@sojourn/core';
import { useSurroundings, type LocalePack } from '@sojourn/react/kit';
import { useMemo } from 'react';

/** A template with what it makes. */
export interface OfferedTemplate extends Template {
  journey: Journey;
}

export interface Templates {
  offered: readonly OfferedTemplate[];
  /** What a template makes, in the language of the words. */
  create: (id: TemplateId) => Journey;
}

/** The templates in a language: of the words that are given, else of the interface, else English. */
export function useTemplates(given?: TemplateWords, messages?: LocalePack): Templates {
  const around = useSurroundings().messages;
  const words = given ?? (messages ?? around)?.words;
  return useMemo(() => {
    const create = (id: TemplateId) => createJourney(id, words && { words });
    const list = words ? templatesIn(words) : templates;
    return { create, offered: list.map((one) => ({ ...one, journey: create(one.id) })) };
  }, [words]);
}
