import { guidanceWords } from '../words/en/guidance';
import type { GuidanceWords, Words } from '../words/words';

/**
 * What belongs in a lane, in a sentence for the people who fill it: an empty lane says this. Apart
 * from the package's root, since a map that is only read needs no advice.
 *
 * @param topicOrKind - a lane's topic, or else its kind
 *
 * @example
 * import { laneGuidance } from '@sojourn/core/guidance';
 * laneGuidance(lane.topic ?? lane.kind) // "What costs them time, money, nerves or trust."
 */
export function laneGuidance(
  topicOrKind: keyof Words['guidance'],
  words: GuidanceWords = guidanceWords,
): string {
  return words.guidance[topicOrKind];
}
