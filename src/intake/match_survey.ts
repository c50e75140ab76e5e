import type { ContractTable } from "../contract/table.ts";
import { assign } from "./assign.ts";
import { fits, headerScale } from "./header_scale.ts";
import { ITEM_COLUMNS } from "./item_choice.ts";
import type { ColumnMatch } from "./match_column.ts";
import { type ItemProposal, proposeItems } from "./propose_items.ts";
import { SURE } from "./proposal.ts";
import { scaleOf } from "./scale.ts";
import type { SourceColumn } from "./sniff.ts";

/** What the columns of a survey are, with a row an answer or with a column a question. */
export interface SurveyMatch {
  readonly matches: ReadonlyMap<number, ColumnMatch>;
  readonly items: readonly ItemProposal[];
  readonly rowIds: readonly string[];
}

/**
 * Tells the two forms of surveys apart. A file that names the question in a column has a row an
 * answer; else columns of answers are looked for. Where no column says who answered, each
 * row is a respondent of its own, and where none numbers the responses each row is one.
 */
export function matchSurvey(columns: readonly SourceColumn[], table: ContractTable): SurveyMatch {
  const long = assign(columns, table);
  const taken = (name: string) => {
    const match = [...long.values()].find(({ column }) => column.name === name);
    return (match?.confidence ?? 0) >= SURE;
  };
  if (taken("item") && taken("score")) {
    return { matches: long, items: [], rowIds: taken("response_id") ? [] : ["response_id"] };
  }
  const items = new Set<string>(ITEM_COLUMNS);
  const rest = { ...table, columns: table.columns.filter(({ name }) => !items.has(name)) };
  const first = assign(columns, rest);
  const sure = new Set(
    [...first].filter(([, { confidence }]) => confidence >= SURE).map(([source]) => source),
  );
  const questions = proposeItems(columns, sure);
  const asked = new Set(questions.map(({ source }) => source));
  const matches = assign(
    columns.filter(({ source }) => !asked.has(source)),
    rest,
  );
  const named = new Set([...matches.values()].map(({ column }) => column.name));
  return {
    matches,
    items: questions,
    rowIds: ["response_id", "respondent_id"].filter((name) => !named.has(name)),
  };
}

/**
 * The scale of a survey with a row an answer that does not give it: the one that the header of the
 * answers names, or the usual one that fits.
 */
export function scaleConstants(
  table: ContractTable,
  taken: ReadonlyMap<string, ColumnMatch>,
  items: readonly ItemProposal[],
): Record<string, string> {
  const { header = "", shape } = taken.get("score")?.source ?? {};
  const answers = shape?.answers;
  const named = headerScale(header);
  const scale = answers && (named && fits(named, answers) ? named : scaleOf([answers]));
  if (table.name !== "surveys" || items.length > 0 || !scale) return {};
  return {
    ...(taken.has("scale_min") ? {} : { scale_min: String(scale.min) }),
    ...(taken.has("scale_max") ? {} : { scale_max: String(scale.max) }),
  };
}
