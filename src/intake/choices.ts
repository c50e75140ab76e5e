import { type DateReading, withOrder } from "./dates.ts";
import type { ColumnChoice, Mapping } from "./mapping.ts";
import { withDecimal } from "./read_numbers.ts";
import type { Proposal } from "./proposal.ts";

/** The mapping that a proposal amounts to when nothing is changed: only what is sure is taken. */
export function mappingOf({ table, columns, constants }: Proposal): Mapping {
  return {
    table,
    columns: columns.map(({ source, header, target, accepted, date, number }) => ({
      source,
      header,
      target: accepted ? target : null,
      date,
      number,
    })),
    constants,
  };
}

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

/** The mapping after the person has given all rows of the file one value, or taken it back. */
export function withConstant(mapping: Mapping, column: string, value: string | null): Mapping {
  const constants = { ...mapping.constants };
  if (value === null) delete constants[column];
  else constants[column] = value;
  return { ...mapping, constants };
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
