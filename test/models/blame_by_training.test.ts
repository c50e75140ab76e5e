import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, toRows } from "./harness.ts";

const employees = Array.from({ length: 10 }, (_, i) => ({
  employee_id: `e${i}`,
  training_h: i < 5 ? 9 : 10,
}));
// Untrained: half of eight failures each blamed on attitude; trained: a quarter.
const interactions = employees.flatMap(({ employee_id }, e) =>
  Array.from({ length: 8 }, (_, i) =>
    contact(`c${e}-${i}`, "2025-01-01", 2, {
      employee_id,
      cause: i < (e < 5 ? 4 : 2) ? "attitude" : "process",
    }),
  ),
);

describe("blame_by_training", () => {
  it("holds the untrained against the trained", async () => {
    const rows = toRows(await given({ interactions, employees }).columns("blame_by_training"));
    expect(rows).toMatchObject([
      { training: "untrained", employees: 5, failures: 40, share: 0.5, ratio: 2 },
      { training: "trained", employees: 5, failures: 40, share: 0.25, ratio: 2 },
    ]);
  });

  it("tells no interval of the ratio from employees who are all alike, and nothing of four", async () => {
    // One attitude failure in seven each: the spread between employees rounds to less than nothing.
    const alike = employees.flatMap(({ employee_id }, e) =>
      Array.from({ length: 7 }, (_, i) =>
        contact(`c${e}-${i}`, "2025-01-01", 2, {
          employee_id,
          cause: i === 0 ? "attitude" : "process",
        }),
      ),
    );
    const rows = toRows(
      await given({ interactions: alike, employees }).columns("blame_by_training"),
    );
    expect(rows).toMatchObject([{ ratio: 1 }, { ratio: 1 }]);
    const four = interactions.filter(({ employee_id }) => employee_id !== "e9");
    await given({ interactions: four, employees }).gives("blame_by_training", [
      // The other side could be told from all failures.
      { training: "untrained", employees: 5, share: null, ci_low: null, ratio: null },
      { training: "trained", employees: 4, share: null, ci_low: null, ratio: null },
    ]);
  });

  it("leaves out what the company itself put on record, and whoever has no hours on record", () =>
    given({
      interactions: [
        ...interactions.slice(0, 8),
        contact("x", "2025-01-01", null, { kind: "error", cause: "process", employee_id: "e0" }),
        contact("y", "2025-01-01", 1, { cause: "attitude", employee_id: "nobody" }),
      ],
      employees,
    }).gives("blame_by_training", [
      { training: "untrained", failures: 8, share: null, ratio: null },
    ]));
});
