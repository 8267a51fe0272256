import type { Lane } from '@sojourn/core';
import {
  Activity,
  Calendar,
  FileText,
  Flame,
  Footprints,
  Gauge,
  Landmark,
  Lightbulb,
  MessageCircle,
  MessageSquare,
  Share2,
  Smartphone,
  Star,
  Target,
  Link2,
  UsersRound,
  Waypoints,
  type IconNode,
} from '../../internal/icons';

const kindIcons: Record<Lane['kind'], IconNode> = {
  touchpoints: Waypoints,
  curve: Activity,
  scores: Gauge,
  cards: FileText,
  rollup: Gauge,
  opportunities: Lightbulb,
  paths: Share2,
};

const topicIcons: Record<NonNullable<Lane['topic']>, IconNode> = {
  doing: Footprints,
  thinking: MessageCircle,
  feeling: Activity,
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
  image: FileText,
  note: FileText,
  frontstage: UsersRound,
  backstage: UsersRound,
  support: Link2,
  policy: Landmark,
};

/** The drawing of a lane, by its topic or its kind. */
export function laneIcon({ kind, topic }: Lane): IconNode {
  return (topic !== undefined && topicIcons[topic]) || kindIcons[kind] || FileText;
}
