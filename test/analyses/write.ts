import { writeFileSync } from "node:fs";
import { page } from "./page.ts";

export const PAGE = new URL("../../src/library/ANALYSES.md", import.meta.url);

/** Writes the page that lists every analysis: `npm run analyses`. */
export default async function write(): Promise<void> {
  writeFileSync(PAGE, await page());
}
