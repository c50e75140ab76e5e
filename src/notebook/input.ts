import type { Value } from "../engine/engine.ts";
import type { Parameter } from "../models/parameter.ts";
import { readList, writeList } from "../models/value_list.ts";
import type { InputCell, Notebook } from "./document.ts";
import { ID } from "./parse.ts";

/**
 * The parameter that an input cell declares. Where a model declares it, type and default are the
 * model's, so that a name means the same everywhere, and the cell may narrow its range or set
 * another default.
 */
export function parameterOf(cell: InputCell, declared: Parameter | undefined): Parameter {
  const range = {
    ...(cell.min === null ? {} : { min: cell.min }),
    ...(cell.max === null ? {} : { max: cell.max }),
  };
  if (declared) {
    return {
      ...declared,
      ...(cell.value === null ? {} : { default: { value: cell.value } }),
      ...range,
    };
  }
  return {
    name: cell.id,
    type: typeOf(cell),
    default: defaultOf(cell),
    ...(cell.type === "multiselect" ? { many: true as const } : {}),
    ...range,
    ...(cell.options.length > 0 ? { options: cell.options.map(({ value }) => value) } : {}),
    description: cell.label ?? cell.id,
  };
}

/** The options that are computed, as a cell of their own: its name, which no cell can have. */
export const optionsCell = (id: string) => `${id}__options`;

/** The SELECT behind an input's options, or null where they are fixed. */
export function optionsQuery({ optionsFrom }: InputCell): string | null {
  if (optionsFrom === null) return null;
  return ID.test(optionsFrom)
    ? `select distinct choice from ${optionsFrom} as t(choice) order by 1`
    : optionsFrom;
}

/** Where nothing is said, a choice of one begins with its first option, one of several with all. */
function defaultOf(cell: InputCell): Parameter["default"] {
  const { type, value, options, optionsFrom } = cell;
  if (value !== null || (type !== "select" && type !== "multiselect")) return { value };
  const many = type === "multiselect";
  if (optionsFrom !== null) {
    const all = `from ${optionsCell(cell.id)} as t(choice)`;
    return { select: many ? `select list(choice) ${all}` : `select choice ${all} limit 1` };
  }
  const texts = options.map((option) => option.value);
  return { value: many ? writeList(texts) : (texts[0] ?? null) };
}

/** The texts that a choice of several holds, and the value that some texts are. */
export const choices = (value: Value): string[] =>
  typeof value === "string" ? readList(value) : [];
export const choiceOf = (texts: readonly string[]): Value => writeList(texts);

function typeOf({ type, value, step }: InputCell): Parameter["type"] {
  if (type === "checkbox") return "boolean";
  if (type === "date") return "date";
  if (type === "range" || type === "number") {
    return Number.isInteger(value) && Number.isInteger(step ?? 1) ? "integer" : "double";
  }
  return "varchar";
}

/** The input of a notebook that sets a parameter; null where none does. */
export function inputNamed(notebook: Notebook | null, name: string): InputCell | null {
  const cell = notebook?.cells.find(({ id }) => id === name);
  return cell?.kind === "input" ? cell : null;
}
