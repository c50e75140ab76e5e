import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

const day = (on: string) => `${on} 10:00`;

/** Cases and hits by proxy, over all branches, quarters and clusters. */
async function counted(tables: Record<string, readonly Row[]>, params = {}) {
  const rows = toRows(await given(tables, { params }).columns("orientation_records"));
  const found: Record<string, readonly [hits: number, cases: number]> = {};
  for (const { proxy, hits, cases } of rows) {
    const [h, c] = found[String(proxy)] ?? [0, 0];
    found[String(proxy)] = [h + Number(hits), c + Number(cases)];
  }
  return { found, rows };
}

describe("orientation_records", () => {
  it("counts changes by their trigger, one cluster each", async () => {
    const change = (trigger: string | null): Row => ({
      kind: "process_change",
      started_at: day("2024-02-03"),
      trigger,
    });
    const { found, rows } = await counted({
      initiatives: [
        change("customer"),
        change("customer"),
        change("internal"),
        change(null),
        { ...change("customer"), kind: "improvement" },
      ],
    });
    expect(found).toEqual({ changes_by_customers: [2, 3] });
    expect(rows.map(({ period_start }) => period_start)).toEqual(Array(3).fill("2024-01-01"));
  });

  it("counts contacts: exceptions granted, requests solved at once", async () => {
    const contact = (kind: string, more: Row): Row => ({
      kind,
      happened_at: day("2024-02-03"),
      employee_id: "e",
      ...more,
    });
    const { found, rows } = await counted({
      interactions: [
        contact("exception_request", { granted: true }),
        contact("exception_request", { granted: false }),
        contact("exception_request", {}),
        contact("request", { first_contact_resolution: true }),
        contact("advice", { first_contact_resolution: false, employee_id: "f" }),
        contact("complaint", { first_contact_resolution: true }),
      ],
    });
    expect(found).toEqual({ exceptions_granted: [1, 2], helped_at_once: [1, 2] });
    expect(rows.map(({ cluster }) => cluster)).toEqual(["e", "e", "f"]);
  });

  it("counts sales taken back by half or more and in time, where documents name what they correct", async () => {
    const sale = (order_id: string): Row => ({
      order_id,
      ordered_at: day("2024-02-01"),
      amount: 100,
      employee_id: "seller",
    });
    const back = (corrects_order_id: string, amount: number, on: string, doc_kind = "return") => ({
      order_id: `${corrects_order_id}-back`,
      corrects_order_id,
      ordered_at: day(on),
      amount,
      doc_kind,
    });
    const orders = [
      ...["a", "b", "c", "d"].map(sale),
      back("a", -50, "2024-03-02"),
      back("b", -49, "2024-02-05", "correction"),
      back("c", -100, "2024-03-03"),
    ];
    expect((await counted({ orders })).found).toEqual({ sales_taken_back: [1, 4] });
    expect((await counted({ orders }, { taken_back_days: 31 })).found).toEqual({
      sales_taken_back: [2, 4],
    });
    expect((await counted({ orders: [sale("a"), { ...sale("x"), amount: -100 }] })).found).toEqual(
      {},
    );
  });

  it("takes the measures that a branch kept last, and those of them in incentives", async () => {
    const measure = (
      unit_id: string,
      kpi_name: string,
      about: boolean,
      paid: boolean,
      on: string,
    ) => ({
      unit_id,
      kpi_name,
      period_start: on,
      value: 1,
      is_customer_kpi: about,
      in_incentives: paid,
    });
    const { found } = await counted({
      measures: [
        measure("U1", "costs", false, true, "2024-01-01"),
        measure("U1", "costs", false, true, "2024-04-01"),
        measure("U1", "waiting", true, false, "2024-01-01"),
        measure("U1", "waiting", true, true, "2024-04-01"),
        measure("U2", "costs", false, false, "2024-01-01"),
      ],
    });
    expect(found).toEqual({ customer_measures: [1, 3], paid_customer_measures: [1, 2] });
  });

  it("weighs improvements against cuts that customers feel, in low demand alone", async () => {
    const step = (kind: string, on: string, felt_by_customers: boolean | null) => ({
      kind,
      unit_id: "U1",
      started_at: on,
      felt_by_customers,
    });
    const { found } = await counted({
      events: [{ kind: "crisis", started_at: "2024-03-01", ended_at: "2024-06-01" }],
      initiatives: [
        step("improvement", "2024-03-01", true),
        step("improvement", "2024-06-01", true),
        step("cut", "2024-04-01", true),
        step("cut", "2024-04-01", false),
        step("cut", "2024-04-01", null),
      ],
    });
    expect(found).toEqual({ improving: [1, 2] });
  });

  it("takes the incentives of those employed in the time that counts, and the words of staff when asked", async () => {
    const tables = {
      employees: [
        { employee_id: "a", incentive_customer_share: 0.4 },
        { employee_id: "b", incentive_customer_share: 0.2, left_at: "2020-01-01" },
        { employee_id: "c" },
      ],
      interactions: [
        { kind: "contact", happened_at: day("2024-02-03"), text: "glad to help" },
        { kind: "contact", happened_at: day("2024-02-03"), text: "not our problem" },
      ],
    };
    const params = { as_of: "2024-07-01" };
    expect((await counted(tables, params)).found).toEqual({ customer_incentives: [0.4, 1] });
    expect((await counted(tables, { ...params, words_of_staff: true })).found).toEqual({
      customer_incentives: [0.4, 1],
      words_for_customers: [1, 2],
    });
  });

  it("reads the last records_days before as_of", async () => {
    const at = (on: string) => ({ kind: "process_change", trigger: "customer", started_at: on });
    const initiatives = [at("2024-01-31"), at("2024-02-01"), at("2024-02-29"), at("2024-03-02")];
    const { found } = await counted({ initiatives }, { as_of: "2024-03-02", records_days: 30 });
    expect(found).toEqual({ changes_by_customers: [2, 2] });
  });
});
