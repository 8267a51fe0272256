export { JourneyOverview, type JourneyOverviewProps } from './JourneyOverview';
