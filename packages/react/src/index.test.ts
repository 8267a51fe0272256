import { describe, expect, it } from 'vitest';
import * as surface from './index';

describe('the package', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(surface).sort()).toEqual([
      'CardNote',
      'EmotionCurve',
      'EmpathyMap',
      'EvidenceMeter',
      'JourneyDiff',
      'JourneyMap',
      'JourneyOverview',
      'JourneyPresentation',
      'JourneyStory',
      'JourneyTable',
      'MomentCard',
      'OpportunityBoard',
      'PathArcs',
      'PersonaCard',
      'PersonaComparison',
      'PersonaGallery',
      'ScoreBadge',
      'SegmentBar',
      'ServiceBlueprint',
      'SojournProvider',
      'StageLane',
      'TouchpointBadge',
      'TraitScale',
    ]);
  });
});
