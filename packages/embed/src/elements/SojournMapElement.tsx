import { describeJourney, type Journey, type JourneyView } from '@sojourn/core';
import { JourneyMap } from '@sojourn/react';
import { SojournElement } from './SojournElement';

/**
 * `<sojourn-map>`: a journey as a map, live in any page. Read-only. Its document comes from `src`, a
 * child `<script type="application/json">` or the property `journey`.
 *
 * @example
 * <sojourn-map src="journey.json"></sojourn-map>
 */
export class SojournMapElement extends SojournElement {
  #view: JourneyView = {};
  #selectedId: string | null = null;

  /** What is shown: folded stages, hidden lanes, personas, zoom. @defaultValue {} */
  get view(): JourneyView {
    return this.#view;
  }

  set view(view: JourneyView | null | undefined) {
    this.#view = view ?? {};
    this.update();
  }

  /** The selected touchpoint's or stage's id; the map scrolls to it. @defaultValue null */
  get selectedId(): string | null {
    return this.#selectedId;
  }

  set selectedId(id: string | null | undefined) {
    this.#selectedId = id ?? null;
    this.update();
  }

  protected override properties() {
    return ['journey', 'view', 'selectedId'];
  }

  protected override draw(journey: Journey) {
    const words = this.messages()?.words;
    return (
      <JourneyMap
        journey={journey}
        summary={describeJourney(journey, words ? { words } : {})}
        headingLevel={this.headingLevel()}
        view={this.#view}
        onViewChange={(view) => {
          this.view = view;
          this.tell('sojourn-view-change', { view });
        }}
        selectedId={this.#selectedId}
        onSelectedIdChange={(id) => {
          this.selectedId = id;
          this.tell('sojourn-select', { id });
        }}
      />
    );
  }
}
