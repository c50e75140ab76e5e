import { expect, test } from "vitest";
import type { Choices } from "../../src/sample/findings.ts";
import { collect, keyed } from "./collect.ts";

const options = { seed: 5, customers: 600, language: "en" } as const;
// The slip of the pen falls on any order, so that it stays out where it is not the one tried.
const whole = collect({ ...options, findings: { typo: false } });
const slipped = collect(options);

const LEFT = ["customers.churned", "customers.churned_at"];
/** What follows the season. */
const DATED = ["orders.ordered_at", "orders.amount", "orders.margin"];

/**
 * Findings that decide whether a row exists, and the columns that each may change in the rows that
 * are there with it and without it.
 */
const TOUCHES: Record<keyof Choices, readonly string[]> = {
  levels: LEFT,
  mistakes: LEFT,
  oneTime: LEFT,
  oldBase: ["customers.acquired_at", ...LEFT, ...DATED],
  rhythm: [...LEFT, ...DATED],
  anonymous: [],
  returns: [],
  duplicates: [],
  typo: ["orders.ordered_at"],
};
const KEYS: Record<string, string> = {
  customers: "customer_id",
  orders: "order_id",
  units: "unit_id",
};

test.each(Object.keys(TOUCHES) as (keyof Choices)[])(
  "without %s no other column changes",
  (name) => {
    const reference = name === "typo" ? slipped : whole;
    const without = collect({ ...options, findings: { typo: false, [name]: false } });
    let changed = 0;
    for (const [table, { columns, length }] of Object.entries(without)) {
      changed += Math.abs(length - (reference[table]?.length ?? 0));
      for (const column of Object.keys(columns)) {
        const key = KEYS[table] ?? "";
        const before = keyed(reference[table], key, column);
        for (const [id, value] of keyed(without[table], key, column)) {
          if (!before.has(id) || Object.is(before.get(id), value)) continue;
          changed++;
          expect(TOUCHES[name], `${table} ${id}`).toContain(`${table}.${column}`);
        }
      }
    }
    expect(changed).toBeGreaterThan(0);
  },
);
