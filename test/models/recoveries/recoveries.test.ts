import { describe, expect, test } from "vitest";
import { coverage, distance, type Planted, together } from "../../sample/planted.ts";
import { recover } from "./recovery.ts";

// Two seeds at a size that a test can afford; `npm run verify models` has ten of 20,000 customers.
const companies: (readonly Planted[])[] = [];
for (const seed of [1, 2]) companies.push(await recover({ seed, customers: 3000, language: "en" }));

describe("what is planted is recovered by the models", () => {
  test.each(together(companies).map((finding) => [finding.id, finding] as const))(
    "%s",
    (_, finding) => {
      expect(Math.abs(distance(finding, ({ rule }) => rule))).toBeLessThan(3);
      expect(coverage(finding, ({ rule }) => rule)).toBeGreaterThanOrEqual(1);
    },
  );
});
