/** The most that a document may hold. Only the host raises them; a document cannot. */
export interface Limits {
  /** Characters of text, indentation not counted. */
  text: number;
  stages: number;
  lanes: number;
  /** In all stages together. */
  touchpoints: number;
  /** In all stages and touchpoints together. */
  cards: number;
  /** Characters of one field. What Sojourn does not know, such as `extensions`, is not limited. */
  field: number;
  /** Objects and lists inside each other: 1000 at most, however high it is raised. */
  depth: number;
  /** Values set aside: above this, the document is taken for something else. */
  setAside: number;
}

/** The limits that hold unless the host raises them. */
export const limits: Readonly<Limits> = {
  text: 5_000_000,
  stages: 200,
  lanes: 50,
  touchpoints: 10_000,
  cards: 50_000,
  field: 10_000,
  depth: 64,
  setAside: 50_000,
};

/** What is set aside moves to `extensions`, and so a few levels down. */
export const depthOfSetAside = 4;

/** As deep as functions may call themselves in every runtime. */
export const deepest = 1000;
