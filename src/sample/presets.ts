import type { Choices } from "./findings.ts";

/** Companies that differ from the default one in what is planted, by name. */
export const PRESETS: Readonly<Record<"default" | "teaching", Choices>> = {
  default: {},
  /** Employees differ more than they do in life, so that a small class sees it. */
  teaching: { standards: { icc: 0.15 } },
};
