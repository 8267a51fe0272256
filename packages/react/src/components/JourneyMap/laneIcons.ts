import type { Lane } from '@sojourn/core';
import {
  Activity,
  FileText,
  Smartphone,
  UsersRound,
  Footprints,
  Flame,
  Gauge,
  Heart,
  Calendar,
  Lightbulb,
  MessageCircle,
  MessageSquare,
  Landmark,
  Share2,
  Star,
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
  rollup: Gauge,
  opportunities: Lightbulb,
  paths: Share2,
};

const topicIcons: Record<NonNullable<Lane['topic']>, IconNode> = {
  doing: Footprints,
  thinking: MessageCircle,
  feeling: Heart,
  quote: MessageSquare,
  need: Target,
  expectation: Calendar,
  goal: Target,
  job: Target,
  pain: Flame,
  gain: Star,
  idea: Lightbulb,
  device: Smartphone,
  evidence: FileText,
  image: StickyNote,
  note: StickyNote,
  frontstage: UsersRound,
  backstage: Wrench,
  support: Wrench,
  policy: Landmark,
};

/** The drawing of a lane, by its topic or its kind. */
export function laneIcon({ kind, topic }: Lane): IconNode {
  return (topic !== undefined && topicIcons[topic]) || kindIcons[kind] || StickyNote;
}
