import type { Built } from "../models/graph.ts";

/** One relation on the way from a result back to the data. */
export interface Step {
  readonly relation: string;
  readonly built: Built;
  /** 0 for the result itself. */
  readonly depth: number;
  /** The relation that reads it here; none for the result. */
  readonly reader: string | null;
  readonly children: readonly Step[];
  /** It stands further up already, with all that it is made from. */
  readonly above: boolean;
}

/**
 * How a result was made, from the tables that it was really made from: each relation with those that
 * it reads, down to the contract tables. What several read is followed once.
 */
export function stepsOf(built: Built): Step {
  const seen = new Set<Built>();
  const step = (of: Built, depth: number, reader: string | null): Step => {
    const above = seen.has(of) && of.from.size > 0;
    seen.add(of);
    const children = above
      ? []
      : [...of.from.values()].map((from) => step(from, depth + 1, of.relation));
    return { relation: of.relation, built: of, depth, reader, children, above };
  };
  return step(built, 0, null);
}

/** A step and all behind it, in reading order; `open` says whose children are shown. */
export function listed(step: Step, open: (step: Step) => boolean = () => true): readonly Step[] {
  return open(step) ? [step, ...step.children.flatMap((child) => listed(child, open))] : [step];
}

/**
 * What stands between a result and a relation behind it, each after those of these that it reads;
 * the relation itself is not among them.
 */
export function between(results: readonly Built[], relation: string): readonly string[] {
  const leads = new Map<Built, boolean>();
  const found = new Set<string>();
  const visit = (built: Built): boolean => {
    const known = leads.get(built);
    if (known !== undefined) return known;
    const behind = [...built.from.values()].map(visit).some(Boolean);
    if (behind && built.relation !== relation) found.add(built.relation);
    leads.set(built, behind || built.relation === relation);
    return behind || built.relation === relation;
  };
  results.forEach(visit);
  return [...found];
}
