import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, type YAMLSeq } from "yaml";
import { colorChannel, type MarkForm, sortOf, sorting } from "./mark_form.ts";
import { openYaml, yamlText } from "./yaml.ts";

/** What a form shows of a chart's text; the text may say more, which stays as it is. */
export interface ChartForm {
  /** The named figure that is drawn instead of marks. */
  readonly figure: string | null;
  readonly title: string;
  /** The names of the marks, in the order in which they are drawn. */
  readonly marks: readonly string[];
  /** The mark that the form is at; null where there is none that a form could show. */
  readonly mark: MarkForm | null;
}

/** A change that a form makes to a chart's text; null takes a thing away. */
export interface ChartChange {
  readonly figure?: string | null;
  readonly title?: string;
  readonly mark?: Partial<MarkForm>;
  readonly add?: true;
  readonly remove?: true;
}

/** What a new chart begins with, and a chart whose figure was taken away. */
const FIRST = "- barX: { x: customers }";

/**
 * Reads the text of a chart cell as a form; null where the text is no chart.
 * @param at which mark the form is at
 */
export function readChartForm(text: string, at: number): ChartForm | null {
  const document = parse(text);
  if (!document) return null;
  const marks = marksOf(document);
  const top = isMap(document.contents) ? document.contents : null;
  const figure = top?.get("figure");
  const title = top?.get("title");
  if (!marks && typeof figure !== "string") return null;
  return {
    figure: typeof figure === "string" ? figure : null,
    title: typeof title === "string" ? title : "",
    marks: (marks?.items ?? []).map((item) => nameOf(item) ?? ""),
    mark: markForm(marks?.items[at]),
  };
}

/** Writes a form's change into the text of a chart cell, and leaves the rest as it was written. */
export function writeChartForm(text: string, at: number, change: ChartChange): string {
  const document = parse(text) ?? parseDocument(FIRST);
  if (change.figure !== undefined) setFigure(document, change.figure);
  if (change.title !== undefined) setTop(document, "title", change.title || null);
  const marks = marksOf(document);
  if (change.add && marks) marks.add(document.createNode({ dot: shared(marks.items[at]) }));
  if (change.remove && marks && marks.items.length > 1) marks.delete(at);
  const item = marks?.items[at];
  if (change.mark && item) setMark(document, item, change.mark);
  return yamlText(document);
}

function parse(text: string): Document | null {
  const document = openYaml(text);
  return isSeq(document?.contents) || isMap(document?.contents) ? document : null;
}

function marksOf({ contents }: Document): YAMLSeq | null {
  if (isSeq(contents)) return contents;
  const marks = isMap(contents) ? contents.get("marks", true) : null;
  return isSeq(marks) ? marks : null;
}

const pairOf = (item: unknown) => (isMap(item) && item.items.length === 1 ? item.items[0]! : null);

function nameOf(item: unknown): string | null {
  const key = pairOf(item)?.key;
  return isScalar(key) && typeof key.value === "string" ? key.value : null;
}

function bodyOf(item: unknown): YAMLMap | null {
  const body = pairOf(item)?.value;
  return isMap(body) ? body : null;
}

function markForm(item: unknown): MarkForm | null {
  const [name, body] = [nameOf(item), bodyOf(item)];
  if (name === null || !body) return null;
  const channel = (key: string) => {
    const value = body.get(key);
    return value === undefined || value === null ? null : String(value);
  };
  return {
    name,
    x: channel("x"),
    y: channel("y"),
    color: channel(colorChannel(name)),
    fx: channel("fx"),
    fy: channel("fy"),
    sort: sortOf(name, body.get("sort", true)),
  };
}

/** What a further mark starts from: the places of the one beside it. */
function shared(item: unknown): object {
  const { x, y } = markForm(item) ?? {};
  return { ...(x ? { x } : {}), ...(y ? { y } : {}) };
}

function setFigure(document: Document, figure: string | null): void {
  setTop(document, "figure", figure);
  if (figure === null && !marksOf(document))
    setTop(document, "marks", parseDocument(FIRST).contents);
}

/** Sets what stands beside the marks; a list of marks becomes one of its entries for that. */
function setTop(document: Document, key: string, value: unknown): void {
  if (isSeq(document.contents)) {
    if (value === null) return;
    const marks = document.contents;
    const top = new YAMLMap();
    document.contents = top;
    top.set(key, value);
    top.set("marks", marks);
    return;
  }
  if (!isMap(document.contents)) return;
  if (value === null) document.contents.delete(key);
  else document.contents.set(key, value);
}

function setMark(document: Document, item: unknown, change: Partial<MarkForm>): void {
  const [pair, body] = [pairOf(item), bodyOf(item)];
  const before = markForm(item);
  if (!pair || !body || !before) return;
  const { name = before.name } = change;
  const turned = name !== before.name && orientation(name) !== orientation(before.name);
  const turns = turned && orientation(name) !== "" && orientation(before.name) !== "";
  const form = {
    ...before,
    ...(turns ? { x: before.y, y: before.x } : {}),
    ...change,
  };
  if (name !== before.name && isScalar(pair.key)) pair.key.value = name;
  const set = (key: string, value: unknown) => {
    if (value === null) body.delete(key);
    else if (String(body.get(key)) !== value) body.set(key, value);
  };
  if (colorChannel(name) !== colorChannel(before.name)) body.delete(colorChannel(before.name));
  set("x", form.x);
  set("y", form.y);
  set(colorChannel(name), form.color);
  set("fx", form.fx);
  set("fy", form.fy);
  if (form.sort === "other") return;
  const order = sorting(name, form.sort);
  if (order === null) body.delete("sort");
  else if (form.sort !== before.sort || turned) {
    const node = document.createNode(order, { flow: true });
    body.set("sort", node);
  }
}

/** Whether a mark lies or stands: `barX` has its length along x. */
const orientation = (name: string) => /[XY]$/.exec(name)?.[0] ?? "";
