import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { daily } from "./rows.ts";
import { contact } from "./service.ts";
import { says } from "./staff.ts";

const UNITS = ["a", "b", "c", "d", "e"];
const MONTHS = ["02", "05", "08", "11"];

/** Branches that always have more commitment have worse service, but their good quarters are good in both. */
const company = (months: readonly string[]) => {
  const cells = UNITS.flatMap((unit, u) =>
    months.map((month, q) => ({ unit, u, day: `2024-${month}-05`, own: ((u + 1) * (q + 1)) % 3 })),
  );
  return {
    orders: daily("2024-01-01", 366),
    surveys: cells.map(({ unit, u, day, own }) =>
      says(`${unit}1`, "employee_commitment", "change", 1 + u + own / 2, {
        unit_id: unit,
        answered_at: day,
        response_id: `${unit} ${day}`,
      }),
    ),
    interactions: cells.map(({ unit, u, day, own }) =>
      contact(`k${day}`, day, unit, `${unit}1`, 8 - u + own),
    ),
  };
};

const params = { as_of: "2024-12-31", observed_from: "2024-01-01" };

describe("chain_within", () => {
  it("sees what moves together within branches, whatever lies between them", async () => {
    const rows = toRows(await given(company(MONTHS), { params }).columns("chain_within"));
    // Pairs a quarter or two apart are fewer than four a branch.
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      link: "commitment_service",
      lag: 0,
      units: 5,
      n: 20,
      descriptive: true,
    });
    expect(rows[0]!.correlation).toBeCloseTo(1, 9);
  });

  it("tells nothing of three quarters", () =>
    given(company(MONTHS.slice(1)), { params }).gives("chain_within", []));
});
