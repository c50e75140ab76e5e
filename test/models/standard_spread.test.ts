import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

/** Two branches of five employees with so many contacts each, around a mean of their own. */
const served = (day: string, step: number, contacts = 10) =>
  ["u1", "u2"].flatMap((unit) =>
    [-2, -1, 0, 1, 2].flatMap((place) =>
      Array.from({ length: contacts }, (_, i) =>
        contact(`${unit}${place}${i}`, day, unit, `${unit}e${place}`, 5 + step * place),
      ),
    ),
  );

const events = [{ kind: "standard_introduced", started_at: "2024-06-01", scope_kind: "all" }];

describe("standard_spread", () => {
  it("holds distances between employees before a standard against those since", async () => {
    const interactions = [...served("2024-02-01", 1), ...served("2024-08-01", 0.25)];
    const rows = toRows(await given({ events, interactions }, AS_OF).columns("standard_spread"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      measure: "csat",
      standard_place: "with_a_standard",
      employees_before: 10,
      employees_after: 10,
    });
    expect(rows[0]!.spread_before).toBeCloseTo(1.2, 9);
    expect(rows[0]!.spread_after).toBeCloseTo(0.3, 9);
    // Between 2 · 10 · .45², within 5.6 + .35 over 18.
    expect(rows[0]!.f).toBeCloseTo(4.05 / (5.95 / 18), 6);
  });

  it("leaves out employees with nine contacts, and shows nothing of a few", () =>
    given(
      { events, interactions: [...served("2024-02-01", 1), ...served("2024-08-01", 0.25, 9)] },
      AS_OF,
    ).gives("standard_spread", []));
});
