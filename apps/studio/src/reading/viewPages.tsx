import { JourneyOverview, JourneyStory, JourneyTable, ServiceBlueprint } from '@sojourn/react';
import { useWords } from '../i18n/useWords';
import { journeyTitle } from './journeyTitle';
import type { PageProps } from './PageProps';

export { ComparePage } from './ComparePage';
export { CurvePage } from './CurvePage';
export { PersonasPage } from './PersonasPage';

/** What is selected, as the components say it. */
function selection({ address, onChange }: PageProps) {
  return {
    selectedId: address.touchpoint ?? null,
    onSelectedIdChange: (id: string | null) => onChange({ touchpoint: id ?? undefined }),
  };
}

/** The journey told in one column. */
export function StoryPage(props: PageProps) {
  return (
    <div className="page">
      <JourneyStory
        className="story"
        headingLevel={1}
        journey={props.journey}
        {...selection(props)}
      />
    </div>
  );
}

/** The stages, and the places that stand out. */
export function OverviewPage(props: PageProps) {
  return (
    <div className="page">
      <JourneyOverview
        className="overview"
        headingLevel={1}
        journey={props.journey}
        {...selection(props)}
      />
    </div>
  );
}

/** Everything in rows. */
export function TablePage({ journey, address }: PageProps) {
  const { text } = useWords();
  return (
    <div className="page">
      {/* The table shows the title itself, as its caption. */}
      <h1 className="hidden">{journeyTitle(journey, text)}</h1>
      <JourneyTable journey={journey} selectedId={address.touchpoint} />
    </div>
  );
}

/** What customers see, and what lies behind it. */
export function BlueprintPage(props: PageProps) {
  return (
    <ServiceBlueprint
      className="map"
      headingLevel={1}
      journey={props.journey}
      {...selection(props)}
    />
  );
}
