import { AMBIGUOUS } from "../../contract/ambiguous.ts";
import { contractTable } from "../../contract/contract.ts";
import type { Question } from "../../intake/proposal.ts";
import type { Words } from "../../words/words.ts";
import type { FileMapping } from "./file_mapping.svelte.ts";

/** A question that only the person can answer, and what was answered so far. */
export interface Asked {
  readonly key: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  answer(value: string): void;
}

const UNUSED = "-";

/** All that has to be asked about a file under its present mapping. */
export function questionsOf(file: FileMapping, words: Words): Asked[] {
  const asked: Asked[] = [];
  for (const column of file.sniffed?.columns ?? []) {
    const choice = file.mapping?.columns[column.source];
    const type = typeOf(file, choice?.target ?? null);
    const { date, number } = column.shape;
    if (type === "timestamp" && date && !date.reading.certain)
      asked.push(dateQuestion(file, column, words));
    if (type === "number" && number && !number.reading.certain)
      asked.push(decimalQuestion(file, column, words));
  }
  for (const question of file.proposal?.questions ?? []) {
    const entry = AMBIGUOUS.find(({ question: code }) => code === question.code);
    if (entry) asked.push(meaningQuestion(file, question, entry.between, words));
  }
  if (needsBasis(file)) asked.push(basisQuestion(file, words));
  return asked;
}

/** Whether a file cannot be loaded before the person has said something about it. */
export const waits = (file: FileMapping, words: Words): boolean =>
  file.open !== null || questionsOf(file, words).some(({ value }) => value === null);

interface Column {
  readonly source: number;
  readonly header: string;
  readonly samples: readonly string[];
}

function typeOf(file: FileMapping, target: string | null): "timestamp" | "number" | "other" {
  const table = contractTable(file.mapping?.table ?? "");
  const type = table?.columns.find(({ name }) => name === target)?.type;
  if (type === "timestamp") return type;
  return type === "integer" || type === "double" || type?.startsWith("decimal")
    ? "number"
    : "other";
}

function dateQuestion(file: FileMapping, column: Column, words: Words): Asked {
  const { source, header, samples } = column;
  const parts = samples.map((sample) => /(\d{1,2})\D(\d{1,2})\D(\d{4}|\d{2})/.exec(sample));
  const found = parts.find((one) => one && Number(one[1]) !== Number(one[2])) ?? parts[0];
  const [example = samples[0], a, b, year] = found ?? [];
  const day = (d: number, m: number) =>
    words.date(new Date(Date.UTC(Number(year) + (year?.length === 2 ? 2000 : 0), m - 1, d)));
  const reading = file.mapping?.columns[source]?.date;
  return {
    key: `dates ${source}`,
    title: words.say("intake.question.dates", { column: header, example }),
    options: [
      { value: "dmy", label: words.say("intake.order.dmy", { date: day(Number(a), Number(b)) }) },
      { value: "mdy", label: words.say("intake.order.mdy", { date: day(Number(b), Number(a)) }) },
    ],
    value: reading?.certain ? reading.order : null,
    answer: (value) => file.useDateOrder(source, value as "dmy" | "mdy"),
  };
}

function decimalQuestion(file: FileMapping, column: Column, words: Words): Asked {
  const { source, header, samples } = column;
  const example = samples.find((sample) => /\d[.,]\d{3}/.test(sample)) ?? samples[0] ?? "";
  const sign = example.includes(",") ? "," : ".";
  const other = sign === "," ? "." : ",";
  const reading = file.mapping?.columns[source]?.number;
  return {
    key: `decimal ${source}`,
    title: words.say("intake.question.decimal", { column: header, example }),
    options: [
      { value: other, label: words.say("intake.sign.group", { sign }) },
      { value: sign, label: words.say("intake.sign.decimal", { sign }) },
    ],
    value: reading?.certain ? reading.decimal : null,
    answer: (value) => file.useDecimalSign(source, value as "." | ","),
  };
}

function meaningQuestion(
  file: FileMapping,
  { source, header, example, code }: Question,
  between: readonly (string | null)[],
  words: Words,
): Asked {
  const table = file.mapping?.table ?? "";
  const targets = between
    .map((target) => target?.split("."))
    .filter((parts) => parts?.[0] === table)
    .map((parts) => parts?.[1] ?? "");
  const target = file.mapping?.columns[source]?.target ?? null;
  return {
    key: `meaning ${source} ${code}`,
    title: words.say("intake.question.meaning", { column: header, example }),
    options: [
      ...targets.map((name) => ({ value: name, label: words.column(name) })),
      { value: UNUSED, label: words.say("intake.unused") },
    ],
    value: file.chosen.has(source) ? (target ?? UNUSED) : null,
    answer: (value) => file.useTarget(source, value === UNUSED ? null : value),
  };
}

function needsBasis(file: FileMapping): boolean {
  const targets = file.mapping?.columns.map(({ target }) => target) ?? [];
  return (
    file.mapping?.table === "orders" &&
    targets.includes("amount") &&
    !targets.includes("amount_basis")
  );
}

function basisQuestion(file: FileMapping, words: Words): Asked {
  const options = (["gross", "net", "unknown"] as const).map((value) => ({
    value,
    label: words.say(`intake.basis.${value}`),
  }));
  return {
    key: "basis",
    title: words.say("intake.question.basis"),
    options,
    // Not to know it is an answer, and holds nobody up.
    value: file.mapping?.constants.amount_basis ?? "unknown",
    answer: (value) => file.useConstant("amount_basis", value),
  };
}
