import { TAX_WORDS } from "../contract/tax_words.ts";
import { CONTRACT } from "../contract/contract.ts";
import { COLUMN_GIVES, GIVES } from "../contract/gives.ts";
import type { ContractTable } from "../contract/table.ts";
import { CURRENCY_SIGNS } from "../contract/values.ts";
import { assign } from "./assign.ts";
import { ITEM_COLUMNS } from "./item_choice.ts";
import type { ColumnMatch } from "./match_column.ts";
import { isNumeric } from "./mapping.ts";
import { joins, wordsOf } from "./match_header.ts";
import { normalise } from "./normalise.ts";
import {
  type ColumnProposal,
  type MissingColumn,
  type Proposal,
  type Question,
  SURE,
} from "./proposal.ts";
import type { ItemProposal } from "./propose_items.ts";
import type { Sniffed, SourceColumn } from "./sniff.ts";
import { matchSurvey, scaleConstants } from "./match_survey.ts";
import { measuresTime, unitIn } from "./time_unit.ts";

/** What a file could become, for each contract table, the likeliest first. */
export function propose(sniffed: Sniffed): Proposal[] {
  return CONTRACT.map((table) => proposeFor(sniffed, table)).sort((a, b) => b.score - a.score);
}

/** How a file would become one table. */
export function proposeFor(sniffed: Sniffed, table: ContractTable): Proposal {
  const { columns } = sniffed;
  const { matches, items, rowIds } =
    table.name === "surveys" ? matchSurvey(columns, table) : plainMatch(columns, table);
  const taken = new Map([...matches].map(([, match]) => [match.column.name, match]));
  const sure = items.filter(({ accepted }) => accepted);
  const constants = { ...constantsOf(table, taken), ...scaleConstants(table, taken, items) };
  const given = new Set([
    ...Object.keys(constants),
    ...rowIds,
    ...(sure.length > 0 ? ITEM_COLUMNS : []),
  ]);
  const has = (name: string) => taken.has(name) || given.has(name);
  return {
    table: table.name,
    score: scoreOf(columns, table, { taken, items, given }),
    columns: columns.map((column) => proposalOf(column, matches.get(column.source))),
    items,
    rowIds,
    constants,
    questions: [...matches.values()].flatMap(questionsOf),
    missing: missingOf(table, has),
    gives: GIVES.filter(({ needs }) =>
      needs.every((need) => has(need.startsWith(`${table.name}.`) ? need.split(".")[1]! : "")),
    ).map(({ code }) => code),
  };
}

interface Match {
  readonly matches: ReadonlyMap<number, ColumnMatch>;
  readonly items: readonly ItemProposal[];
  readonly rowIds: readonly string[];
}

const plainMatch = (columns: readonly SourceColumn[], table: ContractTable): Match => ({
  matches: assign(columns, table),
  items: [],
  rowIds: [],
});

function proposalOf(column: SourceColumn, match: ColumnMatch | undefined): ColumnProposal {
  const { source, header, samples, shape } = column;
  return {
    source,
    header,
    samples,
    target: match?.column.name ?? null,
    confidence: match?.confidence ?? 0,
    reasons: match?.reasons ?? [],
    accepted: (match?.confidence ?? 0) >= SURE,
    date: shape.date?.reading ?? null,
    number: shape.number?.reading ?? null,
    unit: measuresTime(match?.column.unit) ? (unitIn(header)?.unit ?? null) : null,
  };
}

/** Required columns weigh most, then how much of the file finds a place. */
function scoreOf(
  columns: readonly SourceColumn[],
  table: ContractTable,
  {
    taken,
    items,
    given,
  }: {
    taken: ReadonlyMap<string, ColumnMatch>;
    items: readonly ItemProposal[];
    given: ReadonlySet<string>;
  },
): number {
  const required = table.columns.filter(({ need }) => need === "required");
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const sure = items.filter(({ accepted }) => accepted);
  const questions = items.filter(({ reasons }) => !reasons.includes("content_only"));
  // One column of answers stands in many files; several make a survey, some of which are only likely.
  const several = sure.length > 1 || (sure.length > 0 && questions.length > 2);
  const follows = several ? 0.9 : 0.6;
  const worth = (name: string) => taken.get(name)?.confidence ?? (given.has(name) ? follows : 0);
  return (
    sum(required.map(({ name }) => worth(name))) / required.length +
    sum([
      ...[...taken.values()].map(({ confidence }) => confidence),
      ...(several ? questions : sure).map(({ confidence }) => confidence),
    ]) /
      columns.length
  );
}

/** Whether amounts are gross, and their currency, where header or values say so. */
function constantsOf(
  table: ContractTable,
  taken: ReadonlyMap<string, ColumnMatch>,
): Record<string, string> {
  const constants: Record<string, string> = {};
  const amount = taken.get("amount")?.source;
  if (table.name !== "orders" || !amount) return constants;
  const words = wordsOf(amount.header);
  const bases = Object.entries(TAX_WORDS).filter(([, names]) =>
    names.some((name) => joins(words, normalise(name))),
  );
  const [basis, another] = bases;
  if (basis && !another) constants.amount_basis = basis[0];
  const said = [amount.header, ...amount.samples].map((text) => text.toLowerCase());
  const currencies = Object.entries(CURRENCY_SIGNS)
    .filter(([, signs]) => signs.some((sign) => said.some((text) => names(text, sign))))
    .map(([code]) => code);
  const [currency, ...others] = currencies;
  if (currency && others.length === 0 && !taken.has("currency")) constants.currency = currency;
  return constants;
}

/** Whether a text holds a currency's sign, as a word of its own where it is made of letters. */
function names(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  if (at < 0) return false;
  const letter = /\p{L}/u;
  if (!letter.test(sign)) return true;
  return !letter.test(text[at - 1] ?? "") && !letter.test(text[at + sign.length] ?? "");
}

function questionsOf({ source, column, question }: ColumnMatch): Question[] {
  const { shape, samples, header } = source;
  const ask = (code: string, example = samples[0] ?? ""): Question => ({
    code,
    source: source.source,
    header,
    example,
  });
  const questions: Question[] = question ? [ask(question)] : [];
  if (column.type === "timestamp" && shape.date && !shape.date.reading.certain) {
    questions.push(ask("day_or_month"));
  }
  if (isNumeric(column) && shape.number && !shape.number.reading.certain) {
    questions.push(
      ask(
        "decimal_or_thousands",
        samples.find((value) => /[.,]/.test(value)),
      ),
    );
  }
  if (column.name.endsWith("_id") && shape.damagedIds > 0) {
    questions.push(
      ask(
        "ids_damaged",
        samples.find((value) => /E\+/i.test(value)),
      ),
    );
  }
  return questions;
}

function missingOf(table: ContractTable, has: (name: string) => boolean): MissingColumn[] {
  return table.columns
    .filter(({ name, need }) => {
      return !has(name) && (need === "required" || `${table.name}.${name}` in COLUMN_GIVES);
    })
    .map(({ name, need }) => ({
      column: name,
      need,
      gives: COLUMN_GIVES[`${table.name}.${name}`] ?? null,
    }));
}
