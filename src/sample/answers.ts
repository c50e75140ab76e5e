import type { Entry } from "./finding.ts";
import { FINDINGS, type FindingName } from "./findings.ts";
import type { Language } from "./names.ts";
import type { World } from "./world.ts";

/** One planted value with its truth (D14): what a test or a trainer compares an estimate with. */
export interface Truth {
  readonly id: string;
  readonly finding: FindingName;
  readonly what: Readonly<Record<Language, string>>;
  /** What was asked for; null where it follows from other parameters. */
  readonly parameter: number | null;
  /** What came about in this company. */
  readonly realised: number;
  /** What the rule gives on observables without noise. */
  readonly rule: number;
  /** The value without the finding; null where there is then nothing to measure. */
  readonly none: number | null;
  readonly analysis: string;
  /** The smallest number of customers at which it shows. */
  readonly smallest: number;
}

export type AnswerKey = readonly Truth[];

/** The answer key of a company that has been generated. */
export function answerKey(world: World): AnswerKey {
  return Object.entries(FINDINGS).flatMap(([name, { entries }]) => {
    const finding = name as FindingName;
    const parameters: unknown = world.parameters[finding];
    return (entries as readonly Entry<unknown>[]).map((entry): Truth => {
      const parameter = entry.parameter(parameters);
      const realised = entry.realised?.(world.tally) ?? parameter ?? NaN;
      return {
        id: entry.id,
        finding,
        what: entry.what,
        parameter,
        realised,
        rule: entry.rule?.(world.tally, parameters) ?? realised,
        none: entry.none,
        analysis: entry.analysis,
        smallest: entry.smallest,
      };
    });
  });
}
