import { expect, test } from "vitest";
import type { FindingName } from "../../src/sample/findings.ts";
import { collect, keyed } from "./collect.ts";
import { TOUCHES } from "./touches.ts";

const options = { seed: 5, customers: 200, language: "en" } as const;
// The slip of the pen falls on any order, so that it stays out where it is not the one tried.
const whole = collect({ ...options, findings: { typo: false } });
const slipped = collect(options);

const KEYS: Record<string, readonly string[]> = {
  customers: ["customer_id"],
  orders: ["order_id"],
  interactions: ["interaction_id"],
  surveys: ["response_id", "instrument", "item", "role"],
  employees: ["employee_id"],
  units: ["unit_id"],
  events: ["event_id"],
  contracts: ["customer_id", "started_at"],
  membership: ["customer_id"],
};

/** Places of a block are given in order of arrival to those whom others bring, so these may move. */
const mayMove = (id: unknown): boolean =>
  /^C\d{6}$/.test(String(id)) && (Number(String(id).slice(1)) - 1) % 200 >= 140;

/** The columns that differ between two companies in rows that both have. */
function changed(name: FindingName): { columns: Set<string>; rows: number } {
  const reference = name === "typo" ? slipped : whole;
  const without = collect({ ...options, findings: { typo: false, [name]: false } });
  const columns = new Set<string>();
  let rows = 0;
  for (const [table, { length }] of Object.entries(without)) {
    rows += Math.abs(length - (reference[table]?.length ?? 0));
  }
  for (const [table, keys] of Object.entries(KEYS)) {
    const person = without[table]?.columns[table === "surveys" ? "respondent_id" : "customer_id"];
    for (const column of Object.keys(without[table]?.columns ?? {})) {
      const before = keyed(reference[table], keys, column);
      for (const [id, { value, row }] of keyed(without[table], keys, column)) {
        const old = before.get(id);
        if (!old || Object.is(old.value, value) || mayMove(person?.[row])) continue;
        columns.add(`${table}.${column}`);
      }
    }
  }
  return { columns, rows };
}

test.each(Object.keys(TOUCHES) as FindingName[])("without %s no other column changes", (name) => {
  const { columns, rows } = changed(name);
  for (const column of columns) expect(TOUCHES[name]).toContain(column);
  expect(columns.size + rows).toBeGreaterThan(0);
});
