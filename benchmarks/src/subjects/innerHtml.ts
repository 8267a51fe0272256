import { nextFrame } from '../frames';
import { journeyMap } from './journeyMap';
import type { MakeSubject } from './subject';

/** What `JourneyMap` has drawn of this journey, as markup; its style rules stay in the page. */
export const innerHtml: MakeSubject = async (element, journey) => {
  const map = await journeyMap(element, journey);
  await map.show();
  await nextFrame();
  const html = element.innerHTML;
  map.remove();
  return {
    show: () => {
      element.innerHTML = html;
    },
    remove: () => element.replaceChildren(),
  };
};
