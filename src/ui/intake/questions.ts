import { AMBIGUOUS } from "../../contract/ambiguous.ts";
import { contractTable } from "../../contract/contract.ts";
import type { Question } from "../../intake/proposal.ts";
import { SCALES } from "../../intake/scale.ts";
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
  asked.push(...answerQuestions(file, words));
  if (needsBasis(file)) asked.push(basisQuestion(file, words));
  return asked;
}

/** What 0 stands for, and whether 1 to 11 is 0 to 10: asked once for all questions it concerns. */
function answerQuestions(file: FileMapping, words: Words): Asked[] {
  const items = file.mapping?.items ?? [];
  const asked: Asked[] = [];
  const ranges = new Map(file.proposal?.items.map((item) => [item.source, item]));
  const zeros = items.filter(({ source }) => ranges.get(source)?.zero === null);
  if (zeros.length > 0) {
    const sources = new Set(zeros.map(({ source }) => source));
    asked.push({
      key: "zero",
      title: words.say("question.zero", { columns: some(zeros, words) }),
      options: (["lowest", "none"] as const).map((value) => ({
        value,
        label: words.say(`question.zero.${value}`),
      })),
      value: zeros[0]?.zero ?? null,
      answer: (value) => file.useZero(sources, value as "lowest" | "none"),
    });
  }
  for (const { source, header, shift } of items) {
    if (ranges.get(source)?.shift !== null) continue;
    asked.push({
      key: `shift ${source}`,
      title: words.say("question.shift", { column: header }),
      options: [
        { value: "1", label: words.say("question.shift.one") },
        { value: "0", label: words.say("question.shift.none") },
      ],
      value: shift === null ? null : String(shift),
      answer: (value) => file.useShift(source, value === "1" ? 1 : 0),
    });
  }
  if (file.mapping?.table === "surveys" && "scale_max" in file.mapping.constants)
    asked.push(scaleQuestion(file, words));
  return asked;
}

/** The first few headers, and how many more there are. */
function some(items: readonly { header: string }[], words: Words): string {
  const headers = items.map(({ header }) => header);
  const rest = headers.length - SHOWN;
  if (rest <= 0) return words.list(headers);
  return words.list([...headers.slice(0, SHOWN), words.say("question.more", { columns: rest })]);
}
const SHOWN = 3;

function scaleQuestion(file: FileMapping, words: Words): Asked {
  const { scale_min: min = "", scale_max: max = "" } = file.mapping?.constants ?? {};
  const range = file.sniffed?.columns.find(
    ({ source }) => file.mapping?.columns[source]?.target === "score",
  )?.shape.answers;
  const fits = SCALES.filter(
    (scale) => scale.min <= (range?.min ?? scale.min) && scale.max >= (range?.max ?? scale.max),
  );
  return {
    key: "scale",
    title: words.say("question.scale"),
    options: fits.map((scale) => ({
      value: `${scale.min} ${scale.max}`,
      label: words.say("question.scale.bounds", { ...scale }),
    })),
    value: `${min} ${max}`,
    answer: (value) => {
      const [low = "", high = ""] = value.split(" ");
      file.useConstant("scale_min", low);
      file.useConstant("scale_max", high);
    },
  };
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
