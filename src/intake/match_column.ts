import { AMBIGUOUS } from "../contract/ambiguous.ts";
import type { ContractColumn, ContractTable } from "../contract/table.ts";
import { bareHeader } from "./bare_header.ts";
import { matchContent } from "./match_content.ts";
import { type HeaderMatch, matchHeader } from "./match_header.ts";
import { normalise } from "./normalise.ts";
import type { ProposalReason } from "./proposal.ts";
import type { SourceColumn } from "./sniff.ts";
import { measuresTime, unitIn } from "./time_unit.ts";

/** How well a column of a file serves as a column of the contract. */
export interface ColumnMatch {
  readonly source: SourceColumn;
  readonly column: ContractColumn;
  readonly confidence: number;
  readonly reasons: readonly ProposalReason[];
  /** What has to be asked, as a code, where the header alone does not tell. */
  readonly question: string | null;
}

const NAMES = new Set(
  ["name", "fullname", "surname", "email", "имя", "фио", "фамилия", "название", "наименование"]
    .concat(["nazwa", "nazwisko", "imię"])
    .map(normalise),
);
/** What an ambiguous header is worth until content or the person decides. */
const AMBIGUOUS_AT_MOST = 0.75;

/** The match of one column, by header and content, or null where neither speaks for it. */
export function matchColumn(
  source: SourceColumn,
  column: ContractColumn,
  table: ContractTable,
): ColumnMatch | null {
  const name = matchName(source.header, column);
  if (!name) return null;
  const reasons: ProposalReason[] = [name.reason];
  const content = matchContent(source.samples, source.shape, column);
  let confidence = name.score;
  if (content === "contradicts") {
    confidence *= 0.45;
    reasons.push("content_contradicts");
  } else if (content === "fits") {
    confidence = Math.min(0.98, confidence + 0.05);
    reasons.push("content");
  } else {
    confidence -= 0.05;
    if (source.shape.filled === 0) reasons.push("no_values");
  }
  if (column.name.endsWith("_id") && speaksOfNames(source.header)) {
    confidence -= 0.25;
    reasons.push("name_not_id");
  }
  const question = ambiguity(source, column, table);
  if (question) {
    confidence = Math.min(confidence, AMBIGUOUS_AT_MOST);
    reasons.push("header_ambiguous");
  }
  return { source, column, confidence, reasons, question };
}

/** A length of time may be headed by its unit too: `Tenure in Months`; brackets hold no name. */
function matchName(header: string, column: ContractColumn): HeaderMatch | null {
  const [bare, all] = [bareHeader(header), matchHeader(header, column)];
  const outside = bare === header ? null : matchHeader(bare, column);
  const whole = outside && outside.score > (all?.score ?? 0) ? outside : all;
  const parts = measuresTime(column.unit) ? unitIn(header) : null;
  const rest = parts && parts.rest !== "" ? matchHeader(parts.rest, column) : null;
  return rest && rest.score > (whole?.score ?? 0) ? rest : whole;
}

const speaksOfNames = (header: string): boolean =>
  header.split(/[^\p{Letter}]+/u).some((word) => NAMES.has(normalise(word)));

/** The question that an ambiguous header leaves open after a look at the values. */
function ambiguity(
  { header, shape, samples }: SourceColumn,
  column: ContractColumn,
  table: ContractTable,
): string | null {
  const whole = normalise(header);
  const target = `${table.name}.${column.name}`;
  const entry = AMBIGUOUS.find(
    ({ headers, between }) =>
      between.includes(target) && headers.some((one) => normalise(one) === whole),
  );
  if (!entry) return null;
  const distinct = shape.filled === 0 ? 0 : shape.distinct / shape.filled;
  switch (entry.question) {
    case "customer_id_or_name":
      return shape.names >= 0.5 ? entry.question : null;
    case "invoice_or_account":
      // Invoices differ from row to row, accounts come back.
      return column.name === "order_id"
        ? distinct > 0.95
          ? null
          : entry.question
        : distinct < 0.7
          ? null
          : entry.question;
    case "margin_money_or_percent":
      return samples.some((value) => value.includes("%")) || shape.money < 0.5
        ? entry.question
        : null;
    default:
      return entry.question;
  }
}
