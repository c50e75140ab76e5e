import { Failure } from "../engine/failure.ts";
import type { Parameter } from "./parameter.ts";
import { parseParameter } from "./parameter.ts";

/** What a model's first lines say about it. */
export interface Header {
  /** Grain, meaning and source, in prose. */
  readonly description: string;
  /** `orders.customer_id` or `surveys(construct = satisfaction)`: without these, no answer. */
  readonly needs: readonly string[];
  /** The same, for what makes the answer better but may be missing. */
  readonly betterWith: readonly string[];
  readonly parameters: readonly Parameter[];
}

/**
 * Reads the comment lines at the top of a model.
 * @throws Failure `model_header` when a line that starts like a declaration is not one
 */
export function parseHeader(name: string, source: string): Header {
  const prose: string[] = [];
  const needs: string[] = [];
  const betterWith: string[] = [];
  const parameters: Parameter[] = [];
  for (const line of source.split("\n")) {
    const comment = /^--\s?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    const [, keyword, rest] = /^(needs|better with|param) (.*)$/.exec(comment) ?? [];
    if (keyword === "needs") needs.push(...requirements(name, rest!));
    else if (keyword === "better with") betterWith.push(...requirements(name, rest!));
    else if (keyword === "param") parameters.push(parseParameter(name, rest!));
    else prose.push(comment);
  }
  return { description: prose.join(" ").trim(), needs, betterWith, parameters };
}

const REQUIREMENT = /^\w+(?:\.\w+|\(\w+ = \w+\))$/;

function requirements(model: string, text: string): string[] {
  const items = text.split(",").map((item) => item.trim());
  const wrong = items.find((item) => !REQUIREMENT.test(item));
  if (wrong !== undefined) throw new Failure("model_header", { model, line: wrong });
  return items;
}
