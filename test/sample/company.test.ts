import { describe, expect, test } from "vitest";
import { BATCH_ROWS } from "../../src/sample/batch.ts";
import { generate } from "../../src/sample/company.ts";
import { collect, fingerprint } from "./collect.ts";

const small = { seed: 1, customers: 400, language: "en" } as const;

describe("the simulated company", () => {
  test("is the same for the same seed and another one for another", () => {
    expect(fingerprint(small)).toBe(fingerprint(small));
    expect(fingerprint({ ...small, seed: 2 })).not.toBe(fingerprint(small));
  });

  test("has the same customers in a larger company with as many branches", () => {
    const few = collect(small);
    const many = collect({ ...small, customers: 1000 });
    for (const column of Object.keys(few.orders?.columns ?? {})) {
      const start = many.orders?.columns[column]?.slice(0, few.orders?.length);
      expect(start, column).toEqual(few.orders?.columns[column]);
    }
  });

  test("comes in batches of a limited size", () => {
    for (const { table, batch } of generate({ ...small, customers: 3000 })) {
      expect(batch.length, table).toBeLessThanOrEqual(BATCH_ROWS);
      for (const column of Object.values(batch.columns)) expect(column.length).toBe(batch.length);
    }
  });

  test("names its places in the language asked for", () => {
    const cities = (language: "en" | "ru" | "pl") =>
      collect({ ...small, customers: 200, language }).units?.columns.city ?? [];
    expect(cities("ru").every((city) => /^[А-я -]+$/.test(String(city)))).toBe(true);
    expect(cities("pl")).toContain("Gliwice");
    expect(new Set(cities("en")).size).toBe(12);
  });

  test("has about as many orders as a small chain", () => {
    const { orders, customers, units } = collect({ ...small, customers: 2000 });
    const ids = customers?.columns.customer_id ?? [];
    expect(ids.filter((id) => String(id).startsWith("C")).length).toBe(2000);
    expect(orders?.length).toBeGreaterThan(20_000);
    expect(orders?.length).toBeLessThan(26_000);
    expect(units?.length).toBe(12);
  });
});
