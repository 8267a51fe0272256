'use client';

import { formatNumber, hasOpenScale, sentimentOf, type Measure } from '@sojourn/core';
import { curveEnglish, formatScore, hasText, useMessages } from '@sojourn/react/kit';
import { editor as editorEnglish } from '../i18n/en/editor';
import { scoring as english } from '../i18n/en/scoring';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { isOnScale } from './scaleSteps';

/** What is said of scores, in the language of the interface. */
export function useScoreWords() {
  const { text, locale } = useEditorMessages('scoring', english);
  const { text: editorText } = useEditorMessages('editor', editorEnglish);
  const { text: curveText } = useMessages('curve', curveEnglish);
  const written = (value: number, measure: Measure) => formatScore(value, measure, locale);

  /** A value as its scale writes it, after the word for the feeling: `Annoyed, -1.2`. */
  function valueWords(value: number, measure: Measure): string {
    if (measure.kind !== 'emotion') return written(value, measure);
    const word = curveText(sentimentOf(value, measure));
    return text('feeling', { word, value: written(value, measure) });
  }

  return {
    text,
    locale,
    written,
    valueWords,
    /** What a touchpoint is called, or that it has no name. */
    titleOf: ({ title }: { title: string }) => (hasText(title) ? title : editorText('untitled')),
    feeling: (value: number, measure: Measure) => curveText(sentimentOf(value, measure)),
    /** The scale in words: its ends, and which is the better one. */
    scaleWords(measure: Measure): string {
      const { better } = measure.scale;
      const min = written(measure.scale.min, measure);
      if (hasOpenScale(measure)) {
        return text(better === 'lower' ? 'openScaleDown' : 'openScale', { min });
      }
      const max = written(measure.scale.max, measure);
      return text(better === 'lower' ? 'scaleDown' : 'scale', { min, max });
    },
    /** Why a value cannot be taken; `undefined` where it can. */
    refusal(value: number, measure: Measure): string | undefined {
      if (isOnScale(value, measure)) return undefined;
      const min = written(measure.scale.min, measure);
      const said = formatNumber(value, locale);
      if (hasOpenScale(measure)) return text('tooSmall', { value: said, min });
      return text('offScale', { value: said, min, max: written(measure.scale.max, measure) });
    },
  };
}

/** What is said of scores. */
export type ScoreWords = ReturnType<typeof useScoreWords>;
