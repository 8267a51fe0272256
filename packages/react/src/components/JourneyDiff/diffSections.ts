import type { Journey, JourneyChange, ThingName } from '@sojourn/core';
import { fields as english } from '../../i18n/en/fields';
import type { DiffItem, DiffRow, DiffSection } from './types';

/** Where a change without a stage stands. */
const sectionOf: Partial<Record<ThingName, ThingName>> = { action: 'opportunity' };

/** Fields that no catalogue names: the host's own data, kept and never shown. */
export function isNamedField(field: string): field is keyof typeof english {
  return field !== 'other' && Object.hasOwn(english, field);
}

/** Whether a change belongs to the line before it: a rating's fields, or what cannot be shown. */
function continues(row: DiffRow | undefined, change: JourneyChange): row is DiffRow {
  if (row?.change.kind !== 'changed' || change.kind !== 'changed') return false;
  if (row.change.after !== change.after) return false;
  return (
    change.thing === 'rating' || !(isNamedField(row.change.field) || isNamedField(change.field))
  );
}

function addTo(item: DiffItem, change: JourneyChange) {
  const last = item.rows.at(-1);
  const fields = change.kind === 'changed' ? [change.field] : [];
  if (continues(last, change)) last.fields = [...last.fields, ...fields];
  else item.rows.push({ change, fields });
}

/** The changes under their stages and touchpoints, in the order in which they came. */
export function diffSections(changes: readonly JourneyChange[]): DiffSection[] {
  const sections: DiffSection[] = [];
  for (const change of changes) {
    const { kind, stage, touchpoint } = change;
    // It came or went with a larger thing, which is told.
    if ((kind === 'added' || kind === 'removed') && change.with !== undefined) continue;
    const thing = stage === undefined ? (sectionOf[change.thing] ?? change.thing) : 'stage';
    let section = sections.at(-1);
    if (section?.thing !== thing || section.stage !== stage) {
      section = { thing, items: [], ...(stage !== undefined && { stage }) };
      sections.push(section);
    }
    const at =
      touchpoint !== undefined
        ? ({ thing: 'touchpoint', id: touchpoint } as const)
        : stage !== undefined
          ? ({ thing: 'stage', id: stage } as const)
          : { thing: change.thing, id: change.id };
    let item = section.items.at(-1);
    if (item?.thing !== at.thing || item.id !== at.id) {
      item = { ...at, rows: [] };
      section.items.push(item);
    }
    addTo(item, change);
  }
  return sections;
}

/** As many of the things as have no more than `most` lines together, but at least one. */
export function firstItems(sections: readonly DiffSection[], most: number): DiffSection[] {
  let lines = 0;
  return sections.flatMap((section) => {
    const items = section.items.filter(({ rows }) => {
      const fits = lines === 0 || lines + rows.length <= most;
      lines += rows.length;
      return fits;
    });
    return items.length > 0 ? [{ ...section, items }] : [];
  });
}

/** The stages in which something differs: those that something left, too. */
export function touchedStages(changes: readonly JourneyChange[], before: Journey): Set<string> {
  const touched = new Set<string>();
  for (const change of changes) {
    if (change.stage !== undefined) touched.add(change.stage);
    const path = change.kind === 'added' ? '' : change.beforePath;
    const [, list, index] = path.split('/');
    const stage = list === 'stages' ? before.stages[Number(index)] : undefined;
    if (stage) touched.add(stage.id);
  }
  return touched;
}
