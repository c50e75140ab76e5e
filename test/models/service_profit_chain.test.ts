import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { daily } from "./rows.ts";
import { contact } from "./service.ts";
import { says } from "./staff.ts";

/** Branches whose staff is the more committed the later their letter; service follows but for one. */
const UNITS = ["a", "b", "c", "d", "e", "f"];

describe("service_profit_chain", () => {
  it("ranks branches, over all quarters and from one to a later one", async () => {
    const columns = await given(
      {
        orders: daily("2024-01-01", 366),
        surveys: UNITS.map((unit, i) =>
          says(`${unit}1`, "employee_commitment", "change", 1 + i, { unit_id: unit }),
        ),
        interactions: UNITS.flatMap((unit, i) => [
          contact("k", "2024-05-01", unit, `${unit}1`, i === 5 ? 4.5 : 1 + i),
          // In autumn it is the other way round.
          contact("k", "2024-08-01", unit, `${unit}1`, 6 - i),
        ]),
      },
      { params: { as_of: "2024-12-31", observed_from: "2024-01-01" } },
    ).columns("service_profit_chain");
    const rows = toRows(columns);
    const of = (lag: number | null) =>
      rows.find((row) => row.link === "commitment_service" && row.lag === lag);
    // Ranks 1 2 3 4 5 6 against 1 2 3 4 6 5: 1 − 6 · 2 / 210.
    expect(of(1)?.rho).toBeCloseTo(1 - 12 / 210, 9);
    expect(of(2)?.rho).toBeCloseTo(-1, 9);
    expect(of(1)).toMatchObject({ units: 6, descriptive: true });
    expect(of(null)?.units).toBe(6);
    expect(rows.every(({ link }) => link === "commitment_service")).toBe(true);
  });
});
