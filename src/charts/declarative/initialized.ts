import type { Markish } from "@observablehq/plot";

/** A mark after its transforms: which of its shapes are drawn and what each channel holds. */
export interface Initialized {
  readonly index: readonly number[];
  readonly channels: Readonly<
    Record<string, { readonly value: ArrayLike<unknown>; readonly scale?: unknown }>
  >;
}

interface Initializable {
  initialize(): {
    facets?: readonly ArrayLike<number>[];
    channels: Initialized["channels"];
  };
}

const canInitialize = (mark: unknown): mark is Initializable =>
  typeof mark === "object" && mark !== null && "initialize" in mark;

/** Runs the transforms of a mark, and of the parts of one that is made of several. */
export function initialized(mark: Markish): Initialized[] {
  if (Array.isArray(mark)) return mark.flatMap(initialized);
  if (!canInitialize(mark)) return [];
  const { facets = [], channels } = mark.initialize();
  return [{ index: facets.flatMap((facet) => Array.from(facet)), channels }];
}
