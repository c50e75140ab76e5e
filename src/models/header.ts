import { Failure } from "../engine/failure.ts";
import type { Parameter } from "./parameter.ts";
import { parseParameter } from "./parameter.ts";

/** What a model's first lines say about it. */
export interface Header {
  /** Grain, meaning and source, in prose. */
  readonly description: string;
  /**
   * `orders.customer_id` or `surveys(construct = satisfaction)`: without these, no answer; of
   * `surveys.score or interactions.csat` either will do.
   */
  readonly needs: readonly string[];
  /** The same, for what makes the answer better but may be missing. */
  readonly betterWith: readonly string[];
  readonly parameters: readonly Parameter[];
  /** The entries of the catalogue of analyses that it serves: `B1`, `A20`. */
  readonly analyses: readonly string[];
  /** The guards against known mistakes that it keeps: `P1`. */
  readonly guards: readonly string[];
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
  const analyses: string[] = [];
  const guards: string[] = [];
  for (const line of source.split("\n")) {
    const comment = /^--\s?(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    const [, keyword, rest] =
      /^(needs|better with|param|analysis|guards) (.*)$/.exec(comment) ?? [];
    if (keyword === "needs") needs.push(...items(name, rest!, REQUIREMENT));
    else if (keyword === "better with") betterWith.push(...items(name, rest!, REQUIREMENT));
    else if (keyword === "analysis") analyses.push(...items(name, rest!, /^[AB]\d{1,2}$/));
    else if (keyword === "guards") guards.push(...items(name, rest!, /^P\d{1,2}$/));
    else if (keyword === "param") parameters.push(parseParameter(name, rest!));
    else prose.push(comment);
  }
  const description = prose.join(" ").trim();
  return { description, needs, betterWith, parameters, analyses, guards };
}

const ONE = /\w+(?:\.\w+|\(\w+ = \w+\))/;
const REQUIREMENT = new RegExp(`^${ONE.source}(?: or ${ONE.source})*$`);

/** What of a requirement came; of several that stand for each other one is enough. */
export const isMet = (requirement: string, filled: ReadonlySet<string>): boolean =>
  requirement.split(" or ").some((one) => filled.has(one));

function items(model: string, text: string, form: RegExp): string[] {
  const found = text.split(",").map((item) => item.trim());
  const wrong = found.find((item) => !form.test(item));
  if (wrong !== undefined) throw new Failure("model_header", { model, line: wrong });
  return found;
}
