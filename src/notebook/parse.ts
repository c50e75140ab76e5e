import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { writeList } from "../models/value_list.ts";
import {
  type Cell,
  type Comparison,
  INPUT_TYPES,
  type InputCell,
  type Notebook,
} from "./document.ts";
import { cut, type Piece, textCell } from "./fences.ts";
import { readYaml, record } from "./yaml.ts";

/** The format that this program writes; a newer one opens read-only. */
export const FORMAT = 1;

export const ID = /^[a-z]\w*$/;

/** Reads a notebook. What cannot be read becomes a broken cell; nothing is thrown, nothing lost. */
export function parseNotebook(text: string): Notebook {
  const front = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0] ?? "";
  const taken = new Set<string>();
  const pieces = cut(text.slice(front.length));
  const stated = new Set(
    pieces.map(({ source, fence }) => (fence ? fence.attributes.id : textCell(source).id)),
  );
  const cells = pieces.map((piece, i) => {
    // A name that nobody wrote must not collide with one that somebody did.
    let name = piece.fence ? `cell_${i}` : `text_${i}`;
    while (stated.has(name)) name += "_";
    const cell = readCell(piece, name);
    if (!taken.has(cell.id)) {
      taken.add(cell.id);
      return cell;
    }
    const id = `${cell.id}__${i}`;
    const failure = new Failure("cell_duplicate", { id: cell.id });
    const { source, reveal, folded } = cell;
    return { kind: "broken" as const, id, source, reveal, folded, failure };
  });
  return { ...readFront(front), cells };
}

/** What the front matter says about a notebook. */
export function readFront(front: string): Omit<Notebook, "cells"> {
  const meta = frontRecord(front);
  return {
    title: typeof meta.title === "string" ? meta.title : "",
    asOf: typeof meta.as_of === "string" ? meta.as_of : null,
    mode: meta.mode === "on demand" ? "on demand" : "automatic",
    front,
    readOnly: typeof meta.rungs === "number" && meta.rungs > FORMAT,
  };
}

/** Writes a notebook: the identity on what was read and not edited. */
export function serialise(notebook: Notebook): string {
  return notebook.front + notebook.cells.map(({ source }) => source).join("");
}

function frontRecord(front: string): Readonly<Record<string, unknown>> {
  try {
    return record(readYaml(front.replace(/^---\r?\n|---\r?\n$/g, "")));
  } catch {
    return {};
  }
}

/** Reads one cell; `name` is its id where the text states none that can be used. */
export function readCell({ source, fence }: Piece, name: string): Cell {
  if (!fence) {
    const { id, flags, markdown } = textCell(source);
    const [reveal, folded] = [flags.includes("reveal"), flags.includes("folded")];
    return { kind: "text", id: id ?? name, source, markdown, reveal, folded };
  }
  const { id = "" } = fence.attributes;
  const [reveal, folded] = ["reveal" in fence.attributes, "folded" in fence.attributes];
  const common = { id, source, reveal, folded };
  try {
    if (!ID.test(id)) throw new Failure("cell_id", { id });
    switch (fence.type) {
      case "sql":
        return { ...common, kind: "sql", sql: fence.body };
      case "input":
        return { ...common, kind: "input", ...readInput(id, fence.body) };
      default:
        return { ...common, kind: "chart", ...readChart(fence.attributes, fence.body) };
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ...common, kind: "broken", id: ID.test(id) ? id : name, failure: error };
  }
}

type InputSpec = Omit<InputCell, "kind" | "id" | "source" | "reveal" | "folded">;

function readInput(id: string, body: string): InputSpec {
  const data = record(readYaml(body));
  const stated = String(data.type ?? "");
  const type = INPUT_TYPES.find((one) => one === stated);
  if (!type) throw new Failure("cell_input", { id, what: stated });
  const number = (value: unknown) => (typeof value === "number" ? value : null);
  const from = data.options_from === undefined ? null : String(data.options_from).trim();
  const options = Array.isArray(data.options)
    ? data.options.map((option) => ({ value: String(option), label: String(option) }))
    : Object.entries(record(data.options)).map(([value, label]) => ({
        value,
        label: String(label),
      }));
  return {
    type,
    label: data.label === undefined ? null : String(data.label),
    value: readValue(data.value, type),
    min: number(data.min),
    max: number(data.max),
    step: number(data.step),
    options,
    optionsFrom: from || null,
  };
}

/** One value, or for a choice of several their list as the one text that a parameter holds. */
function readValue(value: unknown, type: string): Value {
  if (type !== "multiselect") return isValue(value) ? value : null;
  if (Array.isArray(value)) return writeList(value.map(String));
  return isValue(value) ? writeList([String(value)]) : null;
}

const isValue = (value: unknown): value is Exclude<Value, null> =>
  ["string", "number", "boolean"].includes(typeof value);

function readChart(attributes: Readonly<Record<string, string>>, body: string) {
  const { from, id = "", with: second } = attributes;
  if (!from || !ID.test(from)) throw new Failure("cell_chart", { id, what: "from" });
  const data = readYaml(body);
  const { figure, compare } = record(data);
  return {
    from,
    compare: compare === undefined ? null : readComparison(id, record(compare)),
    with: second && ID.test(second) ? second : null,
    figure: typeof figure === "string" ? figure : null,
    marks: figure === undefined ? data : null,
  };
}

function readComparison(id: string, data: Readonly<Record<string, unknown>>): Comparison {
  const before = Object.entries(record(data.before));
  if (typeof data.group !== "string" || !ID.test(data.group)) {
    throw new Failure("cell_chart", { id, what: "compare.group" });
  }
  const wrong = before.find(([name, value]) => !ID.test(name) || !isValue(value));
  if (before.length === 0 || wrong) {
    throw new Failure("cell_chart", { id, what: `compare.before ${wrong?.[0] ?? ""}`.trim() });
  }
  return { group: data.group, before: Object.fromEntries(before) as Record<string, Value> };
}
