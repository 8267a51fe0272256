export { JourneyStory, type JourneyStoryProps } from './JourneyStory';
