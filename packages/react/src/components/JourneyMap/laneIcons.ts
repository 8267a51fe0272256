import type { Lane } from '@sojourn/core';
import {
  Activity,
  Box,
  Camera,
  CloudCog,
  FileCheck2,
  Footprints,
  Frown,
  Gauge,
  Heart,
  Hourglass,
  Lightbulb,
  ListChecks,
  MessageCircle,
  MonitorSmartphone,
  Quote,
  Scale,
  Share2,
  Sigma,
  Smile,
  StickyNote,
  Target,
  Users,
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
  need: Box,
  expectation: Hourglass,
  goal: Target,
  job: ListChecks,
  pain: Frown,
  gain: Smile,
  idea: Lightbulb,
  device: MonitorSmartphone,
  evidence: FileCheck2,
  image: Camera,
  note: StickyNote,
  frontstage: Users,
  backstage: Wrench,
  support: CloudCog,
  policy: Scale,
};

/** The drawing of a lane, by its topic or its kind. */
export function laneIcon({ kind, topic }: Lane): IconNode {
  return (topic !== undefined && topicIcons[topic]) || kindIcons[kind] || StickyNote;
}
