import {
  Calendar,
  Circle,
  FileText,
  Globe,
  Link2,
  Landmark,
  Mail,
  Megaphone,
  MessageCircle,
  MessageSquare,
  Phone,
  Search,
  Share2,
  Smartphone,
  Star,
  ShoppingBag,
  Truck,
  UsersRound,
  type IconNode,
} from './icons';

const icons: Readonly<Partial<Record<string, IconNode>>> = {
  web: Globe,
  app: Smartphone,
  email: Mail,
  phone: Phone,
  chat: MessageCircle,
  branch: Landmark,
  store: ShoppingBag,
  letter: FileText,
  sms: MessageSquare,
  social: Share2,
  advertising: Megaphone,
  search: Search,
  review: Star,
  'word-of-mouth': UsersRound,
  event: Calendar,
  delivery: Truck,
  partner: Link2,
};

/**
 * The drawing of a channel, by the first name that is one of the well-known channels' ids.
 * A circle for any other.
 */
export function channelIcon(...names: (string | undefined)[]): IconNode {
  for (const name of names) {
    const icon = name !== undefined && Object.hasOwn(icons, name) ? icons[name] : undefined;
    if (icon !== undefined) return icon;
  }
  return Circle;
}
