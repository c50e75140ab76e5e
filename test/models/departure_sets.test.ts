import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const AS_OF = { params: { as_of: "2025-12-01", controls_per_case: 20 } };
const mistake = (id: string, day: string) => contact(id, day, null, { kind: "error" });

/** Customers of one kind and tenure, with a purchase a month; nobody has departed but who is told. */
const base = (ids: readonly string[], left: Readonly<Record<string, string | null>>) => ({
  orders: ids.flatMap((id) =>
    ["2025-01-02", "2025-02-02", "2025-11-30"]
      .map((day) => sale(id, day, 1))
      .slice(0, left[id] ? 2 : 3),
  ),
  customers: ids.map((customer_id): Row => ({
    customer_id,
    acquired_at: "2024-06-01",
    churned: customer_id in left,
    churned_at: left[customer_id] ?? null,
  })),
});

describe("departure_sets", () => {
  it("holds a departure against everybody still there on that day, whoever leaves later included", async () => {
    const rows = toRows(
      await given(
        {
          // Nobody knows when e left: neither a departure nor a control.
          ...base(["a", "b", "c", "d", "e"], { b: "2025-06-10", c: "2025-06-20", e: null }),
          interactions: [
            mistake("a", "2025-04-01"),
            mistake("b", "2025-06-09"),
            mistake("c", "2025-06-20"),
            mistake("d", "2025-01-01"),
          ],
        },
        AS_OF,
      ).columns("departure_sets"),
    );
    const of = (id: string) =>
      rows
        .filter((row) => row.set_no === rows.find((r) => r.is_case && r.customer_id === id)!.set_no)
        .map(({ customer_id, had_mistake }) => [customer_id, had_mistake]);
    expect(of("b")).toEqual([
      ["b", true],
      ["a", true],
      ["c", false],
      ["d", false],
    ]);
    // The mistake of the day of departure does not count, nor one before the window.
    expect(of("c")).toEqual([
      ["c", false],
      ["a", true],
      ["d", false],
    ]);
  });

  it("holds customers of one kind and tenure alone against each other", async () => {
    const { orders, customers } = base(["a", "b", "c"], { b: "2025-06-10" });
    const others = customers.map((row) =>
      row.customer_id === "a"
        ? { ...row, acquired_at: "2020-01-01" }
        : { ...row, kind: row.customer_id === "c" ? "b2b" : null },
    );
    const rows = toRows(
      await given({ orders, customers: others }, AS_OF).columns("departure_sets"),
    );
    expect(rows.map(({ customer_id }) => customer_id)).toEqual(["b"]);
  });

  it("holds an inferred departure against a visit of others, at its last activity", async () => {
    const days = [
      "2025-01-01",
      "2025-01-11",
      "2025-01-21",
      "2025-01-31",
      "2025-02-10",
      "2025-02-20",
    ];
    const orders = [
      ...days.map((day) => sale("stays", day, 1)),
      ...["2025-03-02", "2025-03-12", "2025-06-01"].map((day) => sale("stays", day, 1)),
      ...days.map((day) => sale("goes", day, 1)),
    ];
    const rows = toRows(
      await given(
        { orders, interactions: [mistake("goes", "2025-02-20")] },
        { params: { as_of: "2025-07-01" } },
      ).columns("departure_sets"),
    );
    expect(rows).toMatchObject([
      { customer_id: "goes", is_case: true, index_on: "2025-02-20", had_mistake: true },
      { customer_id: "stays", is_case: false, index_on: "2025-02-20", had_mistake: false },
    ]);
  });
});
