import { describe, expect, it } from 'vitest';
import * as surface from './index';

describe('the package', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(surface).sort()).toEqual([
      'CardNote',
      'EmotionCurve',
      'EvidenceMeter',
      'JourneyDiff',
      'JourneyMap',
      'JourneyOverview',
      'JourneyPresentation',
      'JourneyStory',
      'JourneyTable',
      'MomentCard',
      'PersonaCard',
      'ScoreBadge',
      'ServiceBlueprint',
      'SojournProvider',
      'StageLane',
      'TouchpointBadge',
    ]);
  });
});
