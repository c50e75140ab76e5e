import * as Plot from "@observablehq/plot";
import { type Check, flag, interval, number, oneOf, reducer } from "./allowed_values.ts";

type Options = Readonly<Record<string, unknown>>;

export interface AllowedTransform {
  /** What to do to a mark's options; `outputs` are channels and how to reduce to them. */
  readonly apply: (outputs: Options, settings: Options, options: object) => object;
  /** Whether it reduces rows to channels: `binX: { y: count }`. */
  readonly reduces: boolean;
  readonly settings: ReadonlyMap<string, Check>;
  /** The setting that a bare value stands for: `windowY: 3`, `normalizeY: first`. */
  readonly bare?: string;
}

type Reduce = (outputs: object, options: object) => object;
type Adjust = (settings: object, options: object) => object;

const BINS: ReadonlyMap<string, Check> = new Map([
  ["thresholds", (value) => number(1, 200)(value) || oneOf("auto", "scott", "sturges")(value)],
  ["interval", interval],
  ["cumulative", flag],
]);

const WINDOW: ReadonlyMap<string, Check> = new Map([
  ["k", number(1, 1000)],
  ["reduce", oneOf("mean", "median", "sum", "min", "max", "deviation", "first", "last")],
  ["anchor", oneOf("start", "middle", "end")],
  ["strict", flag],
]);

const NORMALIZE: ReadonlyMap<string, Check> = new Map([
  ["basis", oneOf("first", "last", "min", "max", "mean", "median", "sum", "extent", "deviation")],
]);

const STACK: ReadonlyMap<string, Check> = new Map([
  ["order", oneOf("value", "sum", "appearance", "inside-out", null)],
  ["offset", oneOf("normalize", "center", "wiggle", null)],
  ["reverse", flag],
]);

const reduce = (make: Reduce, settings: ReadonlyMap<string, Check> = new Map()) => ({
  apply: (outputs: Options, chosen: Options, options: object) =>
    make(outputs, { ...options, ...chosen }),
  reduces: true,
  settings,
});

const adjust = (make: Adjust, settings: ReadonlyMap<string, Check>, bare: string) => ({
  apply: (_outputs: Options, chosen: Options, options: object) => make(chosen, options),
  reduces: false,
  settings,
  bare,
});

const select = (make: (options: object) => object): AllowedTransform => ({
  apply: (_outputs, _settings, options) => make(options),
  reduces: false,
  settings: new Map([["on", oneOf(true)]]),
  bare: "on",
});

/** The transforms that a mark of a chart cell may apply, in the order in which it writes them. */
export const ALLOWED_TRANSFORMS: ReadonlyMap<string, AllowedTransform> = new Map<
  string,
  AllowedTransform
>([
  ["bin", reduce(Plot.bin, BINS)],
  ["binX", reduce(Plot.binX, BINS)],
  ["binY", reduce(Plot.binY, BINS)],
  ["group", reduce(Plot.group)],
  ["groupX", reduce(Plot.groupX)],
  ["groupY", reduce(Plot.groupY)],
  ["groupZ", reduce(Plot.groupZ)],
  ["normalizeX", adjust(Plot.normalizeX, NORMALIZE, "basis")],
  ["normalizeY", adjust(Plot.normalizeY, NORMALIZE, "basis")],
  ["windowX", adjust(Plot.windowX, WINDOW, "k")],
  ["windowY", adjust(Plot.windowY, WINDOW, "k")],
  ["stackX", adjust(Plot.stackX, STACK, "order")],
  ["stackY", adjust(Plot.stackY, STACK, "order")],
  ["selectFirst", select(Plot.selectFirst)],
  ["selectLast", select(Plot.selectLast)],
  ["selectMaxX", select(Plot.selectMaxX)],
  ["selectMaxY", select(Plot.selectMaxY)],
  ["selectMinX", select(Plot.selectMinX)],
  ["selectMinY", select(Plot.selectMinY)],
]);

/** Reducers that count rows and so need no column of their own. */
export const COUNTING: ReadonlySet<unknown> = new Set(["count", "proportion", "proportion-facet"]);

/** Whether a value names a way to reduce rows. */
export const isReducer = reducer;
