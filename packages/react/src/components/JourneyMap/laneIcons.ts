import type { Lane } from '@sojourn/core';
import {
  Activity,
  FileText,
  Smartphone,
  UsersRound,
  Camera,
  Footprints,
  Frown,
  Gauge,
  Heart,
  Hourglass,
  Lightbulb,
  MessageCircle,
  Quote,
  Scale,
  Share2,
  Sigma,
  Smile,
  StickyNote,
  Target,
  Waypoints,
  Wrench,
  type IconNode,
} from '../../internal/icons';

const kindIcons: Record<Lane['kind'], IconNode> = {
  touchpoints: Waypoints,
  curve: Activity,
  scores: Gauge,
  cards: StickyNote,
  rollup: Sigma,
  opportunities: Lightbulb,
  paths: Share2,
};

const topicIcons: Record<NonNullable<Lane['topic']>, IconNode> = {
  doing: Footprints,
  thinking: MessageCircle,
  feeling: Heart,
  quote: Quote,
  need: Target,
  expectation: Hourglass,
  goal: Target,
  job: Target,
  pain: Frown,
  gain: Smile,
  idea: Lightbulb,
  device: Smartphone,
  evidence: FileText,
  image: Camera,
  note: StickyNote,
  frontstage: UsersRound,
  backstage: Wrench,
  support: Wrench,
  policy: Scale,
};

/** The drawing of a lane, by its topic or its kind. */
export function laneIcon({ kind, topic }: Lane): IconNode {
  return (topic !== undefined && topicIcons[topic]) || kindIcons[kind] || StickyNote;
}
