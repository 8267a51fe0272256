'use client';

import {
  measureById,
  type Journey,
  type Opportunity,
  type Stage,
  type Touchpoint,
} from '@sojourn/core';
import { contentAttributes, diffWords, fieldWords, useSection } from '@sojourn/react/kit';
import { details as english } from '../i18n/en/details';
import { useEditorMessages } from '../i18n/useEditorMessages';
import { useEditor, useEditorStore } from '../store/EditorContext';
import { spotOf } from '../store/spots';
import { OpenPersonaButton, PersonaLibraryButton } from '../personas';
import { findTarget } from '../store/things';
import type { Target } from '../store/types';
import { Button } from '../ui/Button';
import { Crumbs } from './Crumbs';
import { JourneySections } from './JourneySections';
import { RatingDetails } from './RatingDetails';
import { ThingForm } from './ThingForm';
import { ThingList } from './ThingList';
import { TouchpointSections } from './TouchpointSections';
import { useThingTitle } from './useThingTitle';

export interface ThingDetailsProps {
  target: Target;
  journey: Journey;
}

/** All that one thing holds. Renders its head, its form and its lists. */
export function ThingDetails({ target, journey }: ThingDetailsProps) {
  const { text } = useEditorMessages('details', english);
  const { text: kindName } = useSection('diff', diffWords);
  const { text: fieldName } = useSection('fields', fieldWords);
  const store = useEditorStore();
  const isOnMap = useEditor(({ layout }) => spotOf(layout, target.id) !== undefined);
  const titleOf = useThingTitle(journey);
  const found = findTarget(journey, target);
  if (target.kind === 'journey') {
    return (
      <>
        <div data-part="head">
          <h4 tabIndex={-1}>{text('journeyDetails')}</h4>
        </div>
        <ThingForm target={target} thing={journey} journey={journey} />
        <JourneySections journey={journey} />
      </>
    );
  }
  if (!found) return <p data-part="empty">{text('gone')}</p>;
  const { thing, kind } = found;
  const isRating = target.kind === 'rating';
  const title = isRating
    ? (measureById(journey, target.measure)?.name ?? target.measure)
    : titleOf(kind, thing);
  return (
    <>
      <div data-part="head">
        <Crumbs found={found} target={target} journey={journey} />
        <h4 tabIndex={-1} {...contentAttributes(journey.language)}>
          {title}
        </h4>
        <p>
          {kindName(target.kind)}
          {isOnMap && (
            <Button look="quiet" onClick={() => store.goToThing(target.id)}>
              {text('showOnMap')}
            </Button>
          )}
        </p>
      </div>
      {target.kind === 'persona' && (
        <div data-part="persona">
          <OpenPersonaButton id={target.id} />
          <PersonaLibraryButton />
        </div>
      )}
      {isRating ? (
        <RatingDetails target={target} touchpoint={thing as Touchpoint} journey={journey} />
      ) : (
        <ThingForm target={target} thing={thing} journey={journey} />
      )}
      {target.kind === 'touchpoint' && (
        <TouchpointSections touchpoint={thing as Touchpoint} journey={journey} />
      )}
      {target.kind === 'stage' && <StageSections stage={thing as Stage} journey={journey} />}
      {target.kind === 'opportunity' && (
        <ThingList
          title={text('actions')}
          empty={text('noActions')}
          ordered
          journey={journey}
          things={(thing as Opportunity).actions.map((action) => ({
            kind: 'action',
            id: action.id,
            thing: action,
            note: action.done ? fieldName('done') : action.owner,
          }))}
          adds={{
            kind: 'action',
            label: text('addAction'),
            title: text('newAction'),
            holder: target.id,
          }}
        />
      )}
    </>
  );
}

function StageSections({ stage, journey }: { stage: Stage; journey: Journey }) {
  const { text } = useEditorMessages('details', english);
  return (
    <>
      <ThingList
        title={text('touchpoints')}
        empty={text('noTouchpoints')}
        ordered
        journey={journey}
        things={stage.touchpoints.map((thing) => ({ kind: 'touchpoint', id: thing.id, thing }))}
      />
      <ThingList
        title={text('cards')}
        empty={text('noCards')}
        journey={journey}
        things={stage.cards.map((thing) => ({ kind: 'card', id: thing.id, thing }))}
      />
    </>
  );
}
