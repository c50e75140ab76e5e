import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { daily } from "./rows.ts";
import { contact } from "./service.ts";
import { says, team } from "./staff.ts";

/** How many of ten employees left each branch; branches have the more commitment the later their letter. */
const LEFT = { a: 6, b: 5, c: 4, d: 3, e: 1, f: 2 };

const company = (units: readonly string[]) => ({
  orders: daily("2024-01-01", 366),
  employees: Object.entries(LEFT).flatMap(([unit_id, left]) => [
    ...team(`${unit_id}l`, left, { unit_id, hired_at: "2023-01-01", left_at: "2024-07-01" }),
    ...team(`${unit_id}s`, 10 - left, { unit_id, hired_at: "2023-01-01" }),
  ]),
  surveys: units.map((unit_id, i) =>
    says(`${unit_id}s0`, "employee_commitment", "change", 1 + i, { unit_id }),
  ),
  // Service is the worse the more have left.
  interactions: Object.entries(LEFT).map(([unit, left]) =>
    contact("k", "2024-05-01", unit, `${unit}s0`, 9 - left),
  ),
});

const params = { as_of: "2024-12-31", observed_from: "2024-01-01" };

describe("chain_mediation", () => {
  it("tells how much of the ends' link runs over the middle", async () => {
    const tables = company(Object.keys(LEFT));
    const rows = toRows(await given(tables, { params }).columns("chain_mediation"));
    expect(rows).toHaveLength(1);
    // Ranks 1 2 3 4 5 6 against 1 2 3 4 6 5, all of it over turnover.
    expect(rows[0]).toMatchObject({ chain_path: "over_turnover", units: 6, descriptive: true });
    expect(rows[0]!.total_rho).toBeCloseTo(1 - 12 / 210, 9);
    expect(rows[0]!.indirect).toBeCloseTo(1 - 12 / 210, 9);
    expect(rows[0]!.direct).toBeCloseTo(0, 9);
  });

  it("shows nothing of four branches", () =>
    given(company(["a", "b", "c", "d"]), { params }).gives("chain_mediation", []));
});
