import { analyses } from "../../src/words/en/analyses.ts";

/** The names of the analyses, as the page shows them, by their numbers. */
export const ANALYSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(analyses).map(([key, name]) => [key.replace("analysis.", ""), name]),
);
