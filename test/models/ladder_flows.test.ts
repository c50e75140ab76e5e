import { expect, test } from "vitest";
import { given, toRows } from "./harness.ts";
import { everyTenDays, recommends, REGULARS } from "./ladder_company.ts";
import { sale } from "./rows.ts";

test("ladder_flows tells which way customers went", async () => {
  const orders = [
    ...REGULARS,
    sale("up", "2023-06-28", 5),
    ...everyTenDays("up", "2023-07-05", "2024-12-30"),
    ...everyTenDays("back", "2023-01-05", "2023-08-01"),
    sale("back", "2024-06-30", 5),
  ];
  const surveys = [recommends("up", "2024-08-01", 10), recommends("r1", "2023-08-01", 5)];
  const rows = toRows(
    await given({ orders, surveys }, { params: { ladder_period: "half_year" } }).columns(
      "ladder_flows",
    ),
  );
  const paths = rows.map(
    (row) => `${row.period_end} ${row.from_rung} ${row.to_rung} ${row.direction} ${row.customers}`,
  );
  expect(paths).toEqual([
    "2023-07-01 none_before client_unasked came 4",
    "2023-07-01 none_before customer came 1",
    "2024-01-01 client_unasked client asked 1",
    "2024-01-01 client_unasked client_unasked same 2",
    "2024-01-01 client_unasked lapsed left 1",
    "2024-01-01 customer client_unasked up 1",
    "2024-07-01 client client same 1",
    "2024-07-01 client_unasked client_unasked same 3",
    "2024-07-01 lapsed client_unasked returned 1",
    "2025-01-01 client client_unasked asked 1",
    "2025-01-01 client_unasked advocate asked 1",
    "2025-01-01 client_unasked client_unasked same 2",
    "2025-01-01 client_unasked lapsed left 1",
  ]);
});
