'use client';

import { type Journey, type Persona } from '@sojourn/core';
import { PersonaCard } from '@sojourn/react';
import { below, Heading, Icon, type HeadingLevel } from '@sojourn/react/kit';
import { useState } from 'react';
import { personaEditor as english } from '../i18n/en/personaEditor';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditorHost } from '../JourneyEditor/EditorHost';
import { Button } from '../ui/Button';
import { Check, Lightbulb } from '../ui/icons';
import { personaEvidence, personaNext } from './personaNext';

/** More than this at once is a scolding. */
const most = 3;

export interface PersonaPreviewProps {
  persona: Persona;
  journey: Journey;
  headingLevel: HeadingLevel;
}

/** The card as it is while it is being written, and what it lacks. Renders its content. */
export function PersonaPreview({ persona, journey, headingLevel }: PersonaPreviewProps) {
  const { text } = useEditorMessages('personaEditor', english);
  const { allowRemoteImages } = useEditorHost();
  const [variant, setVariant] = useState<'full' | 'compact'>('full');
  const steps = personaNext(persona).slice(0, most);
  const { sources, n, few } = personaEvidence(persona, journey.sources);
  return (
    <>
      <div data-part="preview-head">
        <Heading level={headingLevel}>{text('preview')}</Heading>
        <div role="group" aria-label={text('previewAs')}>
          {(['full', 'compact'] as const).map((one) => (
            <Button
              key={one}
              look="quiet"
              aria-pressed={variant === one}
              onClick={() => setVariant(one)}
            >
              {text(one)}
            </Button>
          ))}
        </div>
      </div>
      <PersonaCard
        persona={persona}
        variant={variant}
        channels={journey.channels}
        sources={journey.sources}
        headingLevel={below(headingLevel)}
        allowRemoteImages={allowRemoteImages}
        language={journey.language}
      />
      <div data-part="next" data-complete={steps.length === 0 || undefined}>
        <Icon node={steps.length === 0 ? Check : Lightbulb} />
        {steps.length === 0 ? (
          <p>{text('complete')}</p>
        ) : (
          <div>
            <p>{text('next')}</p>
            <ul role="list">
              {steps.map((step) => (
                <li key={step}>{text(`next${step}`)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p data-part="rests">
        {sources === 0 ? text('restsOnNothing') : text('restsOnSources', { count: sources })}
        {n !== undefined && ` ${text('answers', { count: n })}`}
        {few && ` ${text('fewAnswers')}`}
      </p>
    </>
  );
}
