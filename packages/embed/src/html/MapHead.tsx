import {
  layoutPhases,
  type JourneyLayout,
  type LayoutColumn,
  type LayoutStage,
} from '@sojourn/core';
import {
  contentAttributes,
  hasText,
  laneWords,
  mapWords,
  phaseWords,
  stageBand,
  TouchpointContent,
  useMessages,
} from '@sojourn/react/kit';

/** One of the journey's two ends, in the document's words. Renders a `<p>`. */
function End({ end, journey }: { end: 'begins' | 'ends'; journey: JourneyLayout['journey'] }) {
  const { text } = useMessages('map', mapWords);
  const told = end === 'begins' ? journey.trigger : journey.outcome;
  if (!hasText(told)) return null;
  return (
    <p data-part="end">
      <span>{text(end)}</span>
      <span {...contentAttributes(journey.language)}>{told}</span>
    </p>
  );
}

function Phases({ layout }: { layout: JourneyLayout }) {
  const { text } = useMessages('phase', phaseWords);
  return layoutPhases(layout).map(({ phase, start, end }) =>
    phase ? (
      <th key={start} scope="colgroup" colSpan={end - start} data-part="phase">
        <div>
          <span>{text(phase)}</span>
        </div>
      </th>
    ) : (
      <td key={start} colSpan={end - start} data-part="phase" />
    ),
  );
}

function StageHead({ stage: { stage, index, start, end }, language }: StageHeadProps) {
  const { text } = useMessages('phase', phaseWords);
  const content = contentAttributes(language);
  return (
    <th
      scope="colgroup"
      colSpan={end - start}
      data-part="stage"
      data-first="true"
      data-band={stageBand(index)}
    >
      <div data-part="stage-head">
        <span data-part="stage-title" {...content}>
          {hasText(stage.title) ? stage.title : text('untitled')}
        </span>
        {hasText(stage.customerGoal) && (
          <span data-part="stage-goal" {...content}>
            <q>{stage.customerGoal}</q>
          </span>
        )}
      </div>
    </th>
  );
}

interface StageHeadProps {
  stage: LayoutStage;
  language: string | undefined;
}

function ColumnHead({ column, layout }: { column: LayoutColumn; layout: JourneyLayout }) {
  const { text } = useMessages('map', mapWords);
  const { touchpoint, stage, stageIndex, index } = column;
  const { channels, language } = layout.journey;
  return (
    <th
      scope="col"
      data-part="touchpoint"
      data-first={layout.stages[stageIndex]?.start === index || undefined}
      data-band={stageBand(stageIndex)}
    >
      {touchpoint ? (
        <TouchpointContent
          touchpoint={touchpoint}
          channel={channels.find(({ id }) => id === touchpoint.channel)}
          language={language}
        />
      ) : (
        <p data-part="meta">{text('touchpoints', { count: stage.touchpoints.length })}</p>
      )}
    </th>
  );
}

/**
 * The head of a map that only is read: what in a `JourneyMap.Header` is pressed would be dead on a
 * page without scripts. Renders a `<thead>`.
 */
export function MapHead({ layout }: { layout: JourneyLayout }) {
  const { text } = useMessages('lanes', laneWords);
  const { journey } = layout;
  const hasPhases = layoutPhases(layout).length > 0;
  const rowSpan = hasPhases ? 2 : undefined;
  const begins = (
    <td data-part="lane-title" rowSpan={rowSpan}>
      <End end="begins" journey={journey} />
    </td>
  );
  const ends = hasText(journey.outcome) && (
    <td data-part="outcome" rowSpan={rowSpan}>
      <End end="ends" journey={journey} />
    </td>
  );
  const lane = journey.lanes.find(({ kind }) => kind === 'touchpoints');
  const isNamed = hasText(lane?.title);
  return (
    <thead>
      {hasPhases && (
        <tr>
          {begins}
          <Phases layout={layout} />
          {ends}
        </tr>
      )}
      <tr>
        {!hasPhases && begins}
        {layout.stages.map((stage) => (
          <StageHead key={stage.start} stage={stage} language={journey.language} />
        ))}
        {!hasPhases && ends}
      </tr>
      <tr>
        <th scope="row" data-part="lane-title">
          <span data-part="lane-name">
            <span {...(isNamed && contentAttributes(journey.language))}>
              {isNamed ? lane?.title : text('touchpoints')}
            </span>
          </span>
        </th>
        {layout.columns.map((column) => (
          <ColumnHead key={column.index} column={column} layout={layout} />
        ))}
      </tr>
    </thead>
  );
}
