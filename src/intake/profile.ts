import { contractTable } from "../contract/contract.ts";
import { Failure } from "../engine/failure.ts";
import { mappingOf } from "./choices.ts";
import { withOrder } from "./dates.ts";
import type { ItemChoice } from "./item_choice.ts";
import type { ColumnChoice, Mapping } from "./mapping.ts";
import { normalise } from "./normalise.ts";
import type { Proposal } from "./proposal.ts";
import { withDecimal } from "./read_numbers.ts";
import { TIME_UNITS, type TimeUnit } from "./time_unit.ts";

/** The version of the text in which profiles are kept and shared. */
const VERSION = 1;

/** What a person confirmed about one export, by its headers, to be used for the next one. */
export interface Profile {
  readonly rungs_profile: typeof VERSION;
  readonly name: string;
  readonly table: string;
  /** When it was last used, as a day. */
  readonly saved: string;
  /** Every header of the file, those that became nothing included. */
  readonly columns: readonly ProfileColumn[];
  readonly items: readonly Omit<ItemChoice, "source">[];
  readonly constants: Readonly<Record<string, string>>;
  /** Whether of rows that another file has too one is kept. */
  readonly repeats?: "one" | undefined;
}

/** What one column became. */
export interface ProfileColumn {
  readonly header: string;
  readonly target: string | null;
  readonly order?: "dmy" | "mdy";
  readonly decimal?: "." | ",";
  readonly unit?: TimeUnit;
}

/** How two headers are compared: by their letters and digits. */
const same = (header: string): string =>
  header
    .split(/(\d+)/)
    .map((part) => (/^\d+$/.test(part) ? part : normalise(part)))
    .join("");

/** What is to be remembered of a mapping. */
export function profileOf(name: string, mapping: Mapping, now: Date): Profile {
  return {
    rungs_profile: VERSION,
    name,
    table: mapping.table,
    saved: now.toISOString().slice(0, 10),
    columns: mapping.columns.map(({ header, target, date, number, unit }) => ({
      header,
      target,
      ...(date && date.order !== "ymd" ? { order: date.order } : {}),
      ...(number ? { decimal: number.decimal } : {}),
      ...(unit ? { unit } : {}),
    })),
    items: (mapping.items ?? []).map(({ source: _, ...item }) => item),
    constants: mapping.constants,
    ...(mapping.repeats ? { repeats: mapping.repeats } : {}),
  };
}

/** What is other than it was when a profile was kept. */
export interface HeaderChanges {
  /** Headers that the profile does not know. */
  readonly added: readonly string[];
  /** Headers that the profile gave a meaning and that are gone. */
  readonly gone: readonly string[];
}

/** How alike the headers of a file are to those of a profile, 0–1. */
export function likeness({ columns }: Profile, headers: readonly string[]): number {
  const known = new Set(columns.map(({ header }) => same(header)));
  const here = new Set(headers.map(same));
  const both = [...known].filter((header) => here.has(header)).length;
  return both / (known.size + here.size - both || 1);
}

/**
 * The mapping of a file as a profile has it: columns it knows become what they became, new ones what is
 * proposed for them where that is sure and not taken.
 * @param proposal for the profile's table
 */
export function applyProfile(
  profile: Profile,
  proposal: Proposal,
): { mapping: Mapping; known: ReadonlySet<number>; changes: HeaderChanges } {
  const proposed = mappingOf(proposal);
  const byHeader = new Map(profile.columns.map((column) => [same(column.header), column]));
  const asked = new Map(profile.items.map((item) => [same(item.header), item]));
  const here = new Set(proposal.columns.map(({ header }) => same(header)));
  const targets = new Set(
    profile.columns.filter(({ header }) => here.has(same(header))).map(({ target }) => target),
  );
  const known = new Set<number>();
  const columns = proposed.columns.map((choice) => {
    const column = byHeader.get(same(choice.header));
    if (column) {
      known.add(choice.source);
      return read({ ...choice, target: column.target }, column);
    }
    return targets.has(choice.target) ? { ...choice, target: null } : choice;
  });
  const fresh = (proposed.items ?? []).filter(({ header }) => !byHeader.has(same(header)));
  const items = proposal.columns.flatMap(({ source, header }) => {
    const item = asked.get(same(header));
    return item ? [{ ...item, source, header }] : fresh.filter((one) => one.source === source);
  });
  return {
    mapping: {
      ...proposed,
      columns,
      constants: { ...proposed.constants, ...profile.constants },
      items,
      ...(profile.repeats ? { repeats: profile.repeats } : {}),
    },
    known,
    changes: {
      added: proposal.columns.map(({ header }) => header).filter((h) => !byHeader.has(same(h))),
      gone: [...profile.columns.filter(({ target }) => target !== null), ...profile.items]
        .map(({ header }) => header)
        .filter((header) => !here.has(same(header))),
    },
  };
}

/** What the file leaves open was answered before. */
function read(choice: ColumnChoice, { order, decimal, unit }: ProfileColumn): ColumnChoice {
  const { date, number } = choice;
  return {
    ...choice,
    ...(date && !date.certain && order ? { date: withOrder(date, order) } : {}),
    ...(number && !number.certain && decimal ? { number: withDecimal(number, decimal) } : {}),
    unit: unit ?? choice.unit ?? null,
  };
}

/** A profile as a text file. */
export const profileText = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

const isText = (value: unknown): value is string => typeof value === "string" && value.length < 500;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a profile that came as text, from whomever: what the contract does not know is refused.
 * @throws Failure `profile_unreadable`
 */
export function parseProfile(file: string, text: string): Profile {
  const refuse = (): never => {
    throw new Failure("profile_unreadable", { file });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse();
  }
  if (!isRecord(value) || value.rungs_profile !== VERSION) return refuse();
  const { name, saved, columns, items, constants, repeats } = value;
  const table = contractTable(String(value.table));
  if (!table || !isText(name) || !isText(saved) || !Array.isArray(columns)) return refuse();
  if (!Array.isArray(items) || !isRecord(constants)) return refuse();
  const isTarget = (target: unknown) =>
    target === null || table.columns.some((column) => column.name === target);
  if (!Object.entries(constants).every(([key, one]) => isTarget(key) && isText(one)))
    return refuse();
  return {
    rungs_profile: VERSION,
    name,
    table: table.name,
    saved,
    columns: columns.map((column: unknown) =>
      isRecord(column) && isText(column.header) && isTarget(column.target)
        ? columnOf(column)
        : refuse(),
    ),
    items: items.map((item: unknown) => (isRecord(item) ? (itemOf(item) ?? refuse()) : refuse())),
    constants: constants as Record<string, string>,
    ...(repeats === "one" ? { repeats } : {}),
  };
}

function columnOf({
  header,
  target,
  order,
  decimal,
  unit,
}: Record<string, unknown>): ProfileColumn {
  const known = TIME_UNITS.find((one) => one === unit);
  return {
    header: header as string,
    target: target as string | null,
    ...(order === "dmy" || order === "mdy" ? { order } : {}),
    ...(decimal === "." || decimal === "," ? { decimal } : {}),
    ...(known ? { unit: known } : {}),
  };
}

function itemOf(item: Record<string, unknown>): Omit<ItemChoice, "source"> | null {
  const { header, construct, role, scale, reverse, zero, shift } = item;
  if (!isText(header) || !isText(item.item) || !isText(construct) || !isRecord(scale)) return null;
  const { min, max } = scale;
  if (!Number.isFinite(min) || !Number.isFinite(max) || (min as number) >= (max as number))
    return null;
  return {
    header,
    item: item.item,
    construct,
    role: isText(role) ? role : null,
    scale: { min: min as number, max: max as number },
    reverse: reverse === true,
    zero: zero === "lowest" || zero === "none" ? zero : null,
    shift: shift === 0 || shift === 1 ? shift : null,
  };
}
