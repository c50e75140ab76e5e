import { type Document, isMap, isSeq, parseDocument } from "yaml";
import { INPUT_TYPES, type InputCell } from "./document.ts";
import { openYaml, yamlText } from "./yaml.ts";

/** What a form shows of an input's text; empty where the text says nothing. */
export interface InputForm {
  readonly type: InputCell["type"] | "";
  readonly label: string;
  readonly min: string;
  readonly max: string;
  readonly step: string;
  /** One choice a line: its value, and after a colon how it is called. */
  readonly options: string;
  /** The query, table or SELECT that the choices come from. */
  readonly optionsFrom: string;
  readonly value: string;
}

/** What each field is called in the text. */
const KEYS = {
  ...{ type: "type", label: "label", min: "min", max: "max", step: "step" },
  ...{ options: "options", optionsFrom: "options_from", value: "value" },
} as const satisfies Record<keyof InputForm, string>;

/** Reads the text of an input cell as a form; null where it is no YAML of names and values. */
export function readInputForm(text: string): InputForm | null {
  const document = parse(text);
  if (!document) return null;
  const data = (document.toJS() ?? {}) as Readonly<Record<string, unknown>>;
  const field = (key: string) => written(data[key]);
  const type = INPUT_TYPES.find((one) => one === data.type) ?? "";
  return {
    type,
    label: field("label"),
    ...{ min: field("min"), max: field("max"), step: field("step") },
    options: choicesOf(data.options),
    optionsFrom: field("options_from").trim(),
    value: Array.isArray(data.value) ? data.value.map(String).join(", ") : field("value"),
  };
}

/** Writes a form's change into the text of an input cell, and leaves the rest as it was written. */
export function writeInputForm(text: string, change: Partial<InputForm>): string {
  const document = parse(text) ?? parseDocument("{}");
  const type = change.type || readInputForm(text)?.type || "text";
  for (const [field, value] of Object.entries(change) as [keyof InputForm, string][]) {
    const node = nodeOf(field, value, type);
    if (node === null) document.delete(KEYS[field]);
    else document.set(KEYS[field], document.createNode(node, { flow: Array.isArray(node) }));
  }
  if (change.type) suit(document, change.type);
  return yamlText(document);
}

function parse(text: string): Document | null {
  const document = openYaml(text);
  return document?.contents === null || isMap(document?.contents) ? document : null;
}

const written = (value: unknown): string =>
  value === null || value === undefined || typeof value === "object" ? "" : String(value);

function choicesOf(options: unknown): string {
  if (Array.isArray(options)) return options.map(String).join("\n");
  if (typeof options !== "object" || options === null) return "";
  const named = Object.entries(options).map(([value, label]) => `${value}: ${String(label)}`);
  return named.join("\n");
}

/** What stands in the text for a field; null where it says nothing. */
function nodeOf(field: keyof InputForm, value: string, type: InputCell["type"]): unknown {
  const text = value.trim();
  if (text === "") return null;
  if (field === "options") return optionsOf(text.split("\n"));
  if (field === "min" || field === "max" || field === "step") return numberOf(text);
  if (field !== "value") return text;
  if (type === "checkbox") return text === "true";
  if (type === "multiselect") return text.split(",").map((one) => one.trim());
  return type === "range" || type === "number" ? numberOf(text) : text;
}

const numberOf = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : null);

function optionsOf(lines: readonly string[]): unknown {
  const pairs = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => /^(.*?)\s*:\s+(.*)$/.exec(line)?.slice(1) ?? [line]);
  return pairs.some(({ length }) => length === 2)
    ? Object.fromEntries(pairs.map(([value = "", label = value]) => [value, label]))
    : pairs.flat();
}

/** Another kind of input takes other values: what cannot be its own goes, and ends get a number. */
function suit(document: Document, type: InputCell["type"]): void {
  const numeric = type === "range" || type === "number";
  const value = document.get("value");
  const fits = numeric
    ? typeof value === "number"
    : type === "checkbox"
      ? typeof value === "boolean"
      : type === "multiselect"
        ? isSeq(value)
        : typeof value === "string";
  if (!fits) document.delete("value");
  if (!numeric) for (const key of ["min", "max", "step"]) document.delete(key);
  if (type !== "select" && type !== "multiselect") {
    for (const key of ["options", "options_from"]) document.delete(key);
  }
  if (type === "range" && !document.has("min")) document.set("min", 0);
  if (type === "range" && !document.has("max")) document.set("max", 100);
}
