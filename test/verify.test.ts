import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "./verify/fingerprint.ts";
import { SECTIONS } from "./verify/sections.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "test/verify/results.json");

test.each(Object.entries(SECTIONS))("the kept results of verify: %s", (name, { covers }) => {
  const results = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Record<
        string,
        { covered: string; failed: number }
      >)
    : {};
  const kept = results[name];
  const now = fingerprint(root, covers);
  // Stale results are told, not failed: the long run has its own time.
  if (kept?.covered !== now) console.warn(`stale: npm run verify ${name}`);
  else expect(kept.failed).toBe(0);
});
