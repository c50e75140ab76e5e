import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

/** Five branches with five employees each; the first serves two points better than the others. */
const interactions = ["u1", "u2", "u3", "u4", "u5"].flatMap((unit, u) =>
  Array.from({ length: 60 }, (_, i) =>
    contact(
      `c${u}${i}`,
      "2024-02-01",
      unit,
      `${unit}e${i % 5}`,
      (u === 0 ? 7 : 5) + (i % 3) - 1 + ((i % 5) - 2) / 4,
    ),
  ),
);

describe("service_members", () => {
  it("holds branches against limits of chance, and shows employees only when asked to", async () => {
    const columns = await given({ interactions }, AS_OF).columns("service_members");
    const rows = toRows(columns);
    expect(rows.map(({ level }) => level)).toEqual(Array(5).fill("unit"));
    const first = rows.find(({ unit_id }) => unit_id === "u1")!;
    expect(first.deviation).toBeCloseTo(1.6, 9);
    expect(first.outside_limits).toBe("outside_998");
    expect(first.shrunken).toBeLessThan(1.6);
    expect(first.shrunken).toBeGreaterThan(1.4);
  });

  it("gives employees a number and neither a name nor a rank", async () => {
    const params = { ...AS_OF.params, show_employees: true };
    const rows = toRows(await given({ interactions }, { params }).columns("service_members"));
    const employees = rows.filter(({ level }) => level === "employee");
    expect(employees).toHaveLength(25);
    for (const row of employees) {
      expect(row).toMatchObject({ n: 12, unit_id: null });
      expect(JSON.stringify(row)).not.toMatch(/u\de\d/);
    }
  });

  it("keeps employees of small branches out of sight", async () => {
    const small = interactions.filter(({ employee_id }) => employee_id !== "u1e4");
    const params = { ...AS_OF.params, show_employees: true };
    const rows = toRows(
      await given({ interactions: small }, { params }).columns("service_members"),
    );
    expect(rows.filter(({ level }) => level === "employee")).toHaveLength(20);
    // The four of the first branch are four people, and could be told from all by a second gap.
    expect(
      rows.flatMap(({ level, unit_id }) => (level === "unit" ? [unit_id] : [])).sort(),
    ).toEqual(["u3", "u4", "u5"]);
  });
});
