import { expect, test } from "vitest";
import { contractTable } from "../../src/contract/contract.ts";
import { collect } from "./collect.ts";

const company = collect({ seed: 1, customers: 400, language: "ru" });

test.each(Object.keys(company))("%s has the contract's columns, types and codes", (table) => {
  const contract = contractTable(table);
  const columns = new Map(contract?.columns.map((column) => [column.name, column]));
  for (const [name, type] of Object.entries(company[table]?.types ?? {})) {
    const column = columns.get(name);
    expect(column, `${table}.${name}`).toBeDefined();
    const money = type === "double" && column?.type === "decimal(18,2)";
    expect(money ? "double" : column?.type, `${table}.${name}`).toBe(type);
    const values = company[table]?.columns[name] ?? [];
    if (column?.codes) {
      for (const value of values) if (value !== null) expect(column.codes).toContain(value);
    }
  }
  for (const column of contract?.columns ?? []) {
    if (column.need === "required") {
      const values = company[table]?.columns[column.name] ?? [];
      expect(values.length, column.name).toBe(company[table]?.length);
      for (const value of values) expect(value === null || Number.isNaN(value)).toBe(false);
    }
  }
});
