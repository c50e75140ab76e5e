import type { ColumnType } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { readList, writeList } from "./value_list.ts";

/** A named value that SQL reads as `getvariable('name')`. */
export interface Parameter {
  readonly name: string;
  readonly type: ColumnType;
  /** A value, or a SELECT with one row and one column that is a node of the graph. */
  readonly default: { readonly value: Value } | { readonly select: string };
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly string[];
  /** Holds any number of texts at once, as `writeList` writes them; SQL reads a list. */
  readonly many?: true;
  readonly description: string;
}

/** What SQL takes a parameter for. */
export const sqlType = ({ type, many }: Parameter): string => (many ? `${type}[]` : type);

const TYPES: readonly string[] = ["integer", "double", "varchar", "boolean", "date", "timestamp"];

/**
 * Reads `bins integer = 5 (2..10): how many scores`; options stand as `('day' | 'order')`, and a
 * default may be a SELECT.
 * @throws Failure `model_header`
 */
export function parseParameter(model: string, text: string): Parameter {
  const colon = text.search(/(?<!:): /);
  const declaration = colon < 0 ? "" : text.slice(0, colon);
  const [, name, type, rest] = /^(\w+) (\w+) = (.+)$/.exec(declaration) ?? [];
  if (!name || !type || !rest || !TYPES.includes(type)) {
    throw new Failure("model_header", { model, line: text });
  }
  const [, , min, max] = /^(.*) \((-?[\d.]+)\.\.(-?[\d.]+)\)$/.exec(rest) ?? [];
  const [, , choices] = /^(.*) \(('[^']*'(?: \| '[^']*')*)\)$/.exec(rest) ?? [];
  const given = min !== undefined || choices ? rest.replace(/ \([^()]*\)$/, "") : rest;
  const parameter = {
    name,
    type: type as ColumnType,
    description: text.slice(colon + 2).trim(),
    ...(min === undefined ? {} : { min: Number(min), max: Number(max) }),
    ...(choices ? { options: choices.split(" | ").map((choice) => choice.slice(1, -1)) } : {}),
  };
  if (/^select\b/.test(given)) return { ...parameter, default: { select: given } };
  const value = given === "null" ? null : plain(given);
  return {
    ...parameter,
    default: { value: checkValue({ ...parameter, default: { value } }, value) },
  };
}

function plain(text: string): Value {
  if (/^'.*'$/.test(text)) return text.slice(1, -1);
  if (text === "true" || text === "false") return text === "true";
  return Number(text);
}

/**
 * A value that the parameter can take, or an error that says why not.
 * @throws Failure `parameter_value`
 */
export function checkValue(parameter: Parameter, value: Value): Value {
  if (value === null) return null;
  const wrong = () =>
    new Failure("parameter_value", { parameter: parameter.name, value: String(value) });
  switch (parameter.type) {
    case "integer":
    case "double": {
      const number = Number(value);
      if (typeof value === "boolean" || value === "" || !Number.isFinite(number)) throw wrong();
      if (parameter.type === "integer" && !Number.isInteger(number)) throw wrong();
      if (number < (parameter.min ?? -Infinity) || number > (parameter.max ?? Infinity)) {
        throw wrong();
      }
      return number;
    }
    case "boolean":
      if (value === true || value === "true") return true;
      if (value === false || value === "false") return false;
      throw wrong();
    case "date":
    case "timestamp":
      if (!isDay(String(value).slice(0, 10)) || Number.isNaN(Date.parse(String(value)))) {
        throw wrong();
      }
      return parameter.type === "date" ? String(value).slice(0, 10) : String(value);
    case "varchar":
      if (parameter.many) {
        const chosen = readList(String(value));
        if (chosen.some((one) => parameter.options?.includes(one) === false)) throw wrong();
        return writeList(chosen);
      }
      if (parameter.options && !parameter.options.includes(String(value))) throw wrong();
      return String(value);
  }
}

/** Whether the calendar has a day: what JavaScript takes for 2025-02-30 is in March. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A name means the same everywhere: two declarations must agree in all but their words. */
export function sameParameter(a: Parameter, b: Parameter): boolean {
  const meaning = ({ type, default: value, min, max, options }: Parameter) =>
    JSON.stringify([type, value, min ?? null, max ?? null, options ?? null]);
  return meaning(a) === meaning(b);
}
