import { ALLOWED_MARKS, type AllowedMark } from "./allowed_marks.ts";
import { ALLOWED_TRANSFORMS, COUNTING, isReducer } from "./allowed_transforms.ts";
import { MARK_OPTIONS } from "./allowed_values.ts";
import { type Complaint, quoted } from "./complaint.ts";
import {
  type Channel,
  type DeclaredMark,
  type DeclaredTransform,
  isRecord,
} from "./declaration.ts";

const COLORS = new Set([
  ...["ink", "soft", "faint", "line", "accent", "operation", "customer", "magic", "neutral"],
  ...["misery", "level_0", "level_1", "level_2", "level_3", "none"],
]);
const SYMBOLS = new Set(["circle", "square", "triangle", "diamond", "cross", "star", "wye"]);
const NUMERIC = new Set(["x", "y", "x1", "x2", "y1", "y2", "r", "opacity"]);
const PAINTED = new Set(["fill", "stroke"]);
const HEX = /^#[0-9a-f]{6}$/i;
const SORTED = /^-?(x|y|x1|x2|y1|y2|fill|stroke|r|width|height)$/;

/**
 * Reads one mark, `{ barX: { x: customers, y: level } }`. Whatever is not allowed becomes a
 * complaint; a mark with a complaint is not drawn.
 */
export function readMark(
  item: unknown,
  columns: ReadonlySet<string>,
  complain: (code: Complaint["code"], values: Complaint["values"]) => void,
): DeclaredMark | null {
  const [entry, ...rest] = isRecord(item) ? Object.entries(item) : [];
  if (!entry || rest.length > 0) {
    complain("not_marks", { value: quoted(item) });
    return null;
  }
  const [name, body] = entry;
  const allowed = ALLOWED_MARKS.get(name);
  if (!allowed) {
    complain("unknown_mark", { mark: quoted(name) });
    return null;
  }
  if (Array.isArray(body) && allowed.constants && body.length <= 100 && body.every(isNumber))
    return { name, constants: body, channels: new Map(), options: {}, transforms: [] };
  if (!isRecord(body)) {
    complain("bad_value", { mark: name, option: name, value: quoted(body) });
    return null;
  }
  const mark = { channels: new Map<string, Channel>(), options: new Map<string, unknown>() };
  const transforms: DeclaredTransform[] = [];
  for (const [key, value] of Object.entries(body)) {
    const bad = () => complain("bad_value", { mark: name, option: key, value: quoted(value) });
    if (ALLOWED_TRANSFORMS.has(key)) {
      const transform = readTransform(key, value);
      if (transform) transforms.push(transform);
      else bad();
    } else if (allowed.channels.has(key)) {
      const channel = readChannel(key, value, columns);
      if (channel) mark.channels.set(key, channel);
      else if (typeof value !== "string") bad();
      else complain("unknown_column", { mark: name, option: key, column: quoted(value) });
    } else if (!allowed.options.has(key)) {
      complain("unknown_option", { mark: name, option: quoted(key) });
    } else if (key === "sort" ? isSort(value) : MARK_OPTIONS.get(key)?.(value)) {
      mark.options.set(key, value);
    } else bad();
  }
  for (const channel of missing(allowed, mark.channels, transforms))
    complain("missing_channel", { mark: name, channel });
  return {
    name,
    constants: null,
    channels: mark.channels,
    options: Object.fromEntries(mark.options),
    transforms,
  };
}

const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);

function readChannel(
  name: string,
  value: unknown,
  columns: ReadonlySet<string>,
): Channel | undefined {
  if (typeof value === "number" && Number.isFinite(value))
    return NUMERIC.has(name) || name.endsWith("Opacity") ? { value } : undefined;
  if (typeof value !== "string") return undefined;
  if (columns.has(value)) return { column: value };
  if (PAINTED.has(name) && (COLORS.has(value) || HEX.test(value))) return { color: value };
  return name === "symbol" && SYMBOLS.has(value) ? { symbol: value } : undefined;
}

function readTransform(name: string, value: unknown): DeclaredTransform | undefined {
  const allowed = ALLOWED_TRANSFORMS.get(name);
  if (!allowed) return undefined;
  const body = isRecord(value) ? value : allowed.bare ? { [allowed.bare]: value } : undefined;
  if (!body) return undefined;
  const entries = Object.entries(body);
  const settings = entries.filter(([key, set]) => allowed.settings.get(key)?.(set));
  const outputs = entries.filter(
    ([key, set]) => allowed.reduces && OUTPUTS.has(key) && isReducer(set),
  );
  if (settings.length + outputs.length < entries.length) return undefined;
  if (allowed.reduces && outputs.length === 0) return undefined;
  return { name, outputs: Object.fromEntries(outputs), settings: Object.fromEntries(settings) };
}

const OUTPUTS = new Set([...NUMERIC, "fill", "stroke", "fillOpacity", "strokeOpacity", "text"]);

/** Orders a scale by a channel: `sort: { y: "-x" }` or `{ y: { value: x, limit: 10 } }`. */
function isSort(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([scale, by]) => {
    if (!["x", "y", "fx", "fy", "color"].includes(scale)) return false;
    if (!isRecord(by)) return typeof by === "string" && SORTED.test(by);
    return Object.entries(by).every(([key, set]) => {
      if (key === "value") return typeof set === "string" && SORTED.test(set);
      if (key === "reverse") return typeof set === "boolean";
      return key === "limit" && typeof set === "number" && set >= 1 && set <= 1000;
    });
  });
}

/** Channels that a reducer works on but nobody gave, and the text of a text mark. */
function missing(
  allowed: AllowedMark,
  channels: ReadonlyMap<string, Channel>,
  transforms: readonly DeclaredTransform[],
): string[] {
  const outputs = transforms.flatMap((transform) => Object.entries(transform.outputs));
  const wanted = outputs.filter(([, reducer]) => !COUNTING.has(reducer)).map(([name]) => name);
  const made = new Set(outputs.map(([name]) => name));
  const text = allowed.channels.has("text") && !made.has("text") ? ["text"] : [];
  return [...wanted, ...text].filter((name) => !channels.has(name));
}
