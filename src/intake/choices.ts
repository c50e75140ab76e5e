import { type DateReading, withOrder } from "./dates.ts";
import type { ItemChoice } from "./item_choice.ts";
import type { ColumnChoice, Mapping } from "./mapping.ts";
import { withDecimal } from "./read_numbers.ts";
import type { Proposal } from "./proposal.ts";
import type { TimeUnit } from "./time_unit.ts";

/** The mapping that a proposal amounts to when nothing is changed: only what is sure is taken. */
export function mappingOf({ table, columns, constants, items, rowIds }: Proposal): Mapping {
  const questions = items.filter(({ accepted }) => accepted).map(itemOf);
  return {
    table,
    columns: columns.map(({ source, header, target, accepted, date, number, unit }) => ({
      source,
      header,
      target: accepted ? target : null,
      date,
      number,
      unit,
    })),
    constants,
    ...(questions.length > 0 ? { items: questions } : {}),
    ...(rowIds.length > 0 ? { rowIds } : {}),
  };
}

/** A question as a mapping holds it. */
const itemOf = ({
  source,
  header,
  item,
  construct,
  role,
  scale,
  reverse,
  zero,
  shift,
}: ItemChoice): ItemChoice => ({
  source,
  header,
  item,
  construct,
  role,
  scale,
  reverse,
  zero,
  shift,
});

/** The mapping after the person has made a column a question, or none. */
export function withItem(mapping: Mapping, source: number, item: ItemChoice | null): Mapping {
  const others = (mapping.items ?? []).filter((other) => other.source !== source);
  const items = item ? [...others, itemOf(item)].sort((a, b) => a.source - b.source) : others;
  const columns = mapping.columns.map((choice) =>
    item && choice.source === source ? { ...choice, target: null } : choice,
  );
  return { ...mapping, columns, items };
}

/** The mapping after something was said about a question, as on which scale it was answered. */
export const withQuestion = (
  mapping: Mapping,
  source: number,
  change: Partial<Pick<ItemChoice, "construct" | "role" | "scale" | "reverse">>,
): Mapping => ({
  ...mapping,
  items: (mapping.items ?? []).map((item) =>
    item.source === source ? { ...item, ...change } : item,
  ),
});

/** The mapping after the person has said what 0 stands for in some questions. */
export const withZero = (
  mapping: Mapping,
  sources: ReadonlySet<number>,
  zero: "lowest" | "none",
): Mapping => ({
  ...mapping,
  items: (mapping.items ?? []).map((item) =>
    sources.has(item.source)
      ? { ...item, zero, scale: { ...item.scale, min: zero === "none" ? 1 : 0 } }
      : item,
  ),
});

/** The mapping after the person has said whether answers from 1 to 11 stand for 0 to 10. */
export const withShift = (mapping: Mapping, source: number, shift: 0 | 1): Mapping => ({
  ...mapping,
  items: (mapping.items ?? []).map((item) => (item.source === source ? { ...item, shift } : item)),
});

/** The mapping after the person has given a column a target; whoever had it loses it. */
export function withTarget(mapping: Mapping, source: number, target: string | null): Mapping {
  const columns = mapping.columns.map((choice) => {
    if (choice.source === source) return { ...choice, target };
    return choice.target !== null && choice.target === target
      ? { ...choice, target: null }
      : choice;
  });
  return { ...mapping, columns };
}

/** The mapping after the person has said whether the day or the month comes first. */
export const withDateOrder = (mapping: Mapping, source: number, order: "dmy" | "mdy"): Mapping =>
  changed(mapping, source, (choice) => ({
    ...choice,
    date: withOrder(choice.date ?? unknownDate, order),
  }));

/** The mapping after the person has said which sign starts the decimals. */
export const withDecimalSign = (mapping: Mapping, source: number, decimal: "." | ","): Mapping =>
  changed(mapping, source, (choice) => ({
    ...choice,
    number: withDecimal(choice.number ?? { decimal, group: null, certain: true }, decimal),
  }));

/** The mapping after the person has said in which unit a column measures time. */
export const withUnit = (mapping: Mapping, source: number, unit: TimeUnit): Mapping =>
  changed(mapping, source, (choice) => ({ ...choice, unit }));

/** The mapping after the person has given all rows of the file one value, or taken it back. */
export function withConstant(mapping: Mapping, column: string, value: string | null): Mapping {
  const constants = { ...mapping.constants };
  if (value === null) delete constants[column];
  else constants[column] = value;
  return { ...mapping, constants };
}

/** The mapping after the person has said whether rows that another file has too are loaded again. */
export function withRepeats({ repeats: _, ...mapping }: Mapping, keep: "one" | "all"): Mapping {
  return keep === "one" ? { ...mapping, repeats: "one" } : mapping;
}

const unknownDate: DateReading = {
  order: "dmy",
  formats: ["%d/%m/%Y"],
  certain: false,
  proof: 0,
  zoned: false,
};

const changed = (
  mapping: Mapping,
  source: number,
  change: (choice: ColumnChoice) => ColumnChoice,
): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((choice) => (choice.source === source ? change(choice) : choice)),
});
