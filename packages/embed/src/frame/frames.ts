// The script for pages around frames that have no bundler: each `<iframe data-sojourn>` is looked after.
import { frameJourney } from './frameJourney';

export { frameJourney };

for (const iframe of document.querySelectorAll<HTMLIFrameElement>('iframe[data-sojourn]')) {
  frameJourney(iframe);
}
