import type { Parameter } from "../models/parameter.ts";
import type { InputCell } from "./document.ts";

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
    default: { value: cell.value },
    ...range,
    ...(cell.options.length > 0 ? { options: cell.options.map(({ value }) => value) } : {}),
    description: cell.label ?? cell.id,
  };
}

function typeOf({ type, value, step }: InputCell): Parameter["type"] {
  if (type === "checkbox") return "boolean";
  if (type === "date") return "date";
  if (type === "range" || type === "number") {
    return Number.isInteger(value) && Number.isInteger(step ?? 1) ? "integer" : "double";
  }
  return "varchar";
}
