/** A check of one option's value: whether it is what the option may hold. */
export type Check = (value: unknown) => boolean;

export const number =
  (from: number, to: number): Check =>
  (value) =>
    typeof value === "number" && value >= from && value <= to;

export const oneOf = (...words: readonly (string | boolean | null)[]): Check => {
  const allowed = new Set<unknown>(words);
  return (value) => allowed.has(value);
};

export const flag: Check = (value) => typeof value === "boolean";

/** Text that is drawn as text; long ones would only break the page's layout. */
export const line: Check = (value) => typeof value === "string" && value.length <= 200;

const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

const scalar = either(number(-1e15, 1e15), line, flag);

const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value);

/** Dates are written 2025-01-31: a domain of a time scale is read from them. */
export const isDate = matching(/^\d{4}-\d{2}-\d{2}$/);

export const INTERVALS = ["day", "week", "month", "quarter", "year"];
export const interval = either(number(1e-9, 1e9), oneOf(...INTERVALS));

const REDUCERS = [
  ...["count", "distinct", "sum", "proportion", "proportion-facet", "min", "max"],
  ...["mean", "median", "mode", "variance", "deviation", "first", "last"],
];
export const reducer = either(oneOf(...REDUCERS), matching(/^p\d\d$/));

export const NUMBER_STYLES = ["integer", "decimal", "percent", "money", "compact"] as const;
const format = oneOf(...NUMBER_STYLES);

const ANCHORS = [
  ...["middle", "top", "bottom", "left", "right"],
  ...["top-left", "top-right", "bottom-left", "bottom-right"],
];
const CURVES = [
  ...["linear", "step", "step-after", "step-before", "basis", "cardinal", "catmull-rom"],
  ...["monotone-x", "monotone-y", "natural", "bump-x", "bump-y"],
];

/** The options of marks. Colours and columns are channels and are checked as such. */
export const MARK_OPTIONS: ReadonlyMap<string, Check> = new Map([
  ["strokeWidth", number(0, 20)],
  ["strokeDasharray", either(number(0, 50), matching(/^\d{1,2}(?:[ ,]+\d{1,2}){0,5}$/))],
  ["dx", number(-200, 200)],
  ["dy", number(-200, 200)],
  ["reverse", flag],
  ["clip", flag],
  ["tip", flag],
  ...["inset", "insetTop", "insetRight", "insetBottom", "insetLeft"].map(
    (name) => [name, number(-50, 50)] as const,
  ),
  ["rx", number(0, 50)],
  ["ry", number(0, 50)],
  ["order", oneOf("value", "sum", "appearance", "inside-out", "x", "y", "z", null)],
  ["offset", oneOf("normalize", "center", "wiggle", null)],
  ["curve", oneOf(...CURVES)],
  ["marker", oneOf(true, false, "dot", "circle", "arrow", "none")],
  ["interval", interval],
  ["ci", number(0, 0.999)],
  ["bend", either(flag, number(-90, 90))],
  ["headLength", number(0, 50)],
  ["fontSize", number(8, 40)],
  ["fontWeight", number(100, 900)],
  ["rotate", number(-180, 180)],
  ["lineWidth", number(1, 100)],
  ["textAnchor", oneOf("start", "middle", "end")],
  ["lineAnchor", oneOf("top", "middle", "bottom")],
  ["frameAnchor", oneOf(...ANCHORS)],
  ["format", format],
]);

/** The options of a scale at the top of a cell: `x: { label: …, type: log }`. */
export const SCALE_OPTIONS: ReadonlyMap<string, Check> = new Map([
  ["type", oneOf("linear", "log", "symlog", "sqrt", "utc", "band", "point", "ordinal")],
  ["domain", list(scalar, 200)],
  ["label", either(line, oneOf(null))],
  ["format", format],
  ["reverse", flag],
  ["zero", flag],
  ["nice", flag],
  ["grid", flag],
  ["percent", flag],
  ["padding", number(0, 1)],
  ["ticks", either(number(0, 50), list(scalar, 50))],
  ["tickRotate", number(-90, 90)],
  ["axis", oneOf("top", "bottom", "left", "right", null)],
]);

/** The options of the whole chart, beside its marks and its scales. */
export const CHART_OPTIONS: ReadonlyMap<string, Check> = new Map([
  ["title", line],
  ["subtitle", line],
  ["height", number(60, 1200)],
  ...["marginTop", "marginRight", "marginBottom", "marginLeft"].map(
    (name) => [name, number(0, 300)] as const,
  ),
]);

export const SCALES = ["x", "y", "fx", "fy", "color", "opacity", "r"];
