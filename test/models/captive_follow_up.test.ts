import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

// The records begin in 2024; departures are known until the date of the analysis.
const params = { as_of: "2025-07-01", observed_from: "2024-01-01" };
const customer = (customer_id: string, acquired_at: string, more: Row = {}): Row => ({
  customer_id,
  acquired_at,
  alternatives_available_n: 2,
  churned: false,
  ...more,
});
const left = (churned_at: string): Row => ({ churned: true, churned_at });
const contract = (customer_id: string, started_at: string, ends_at: string): Row => ({
  customer_id,
  started_at,
  ends_at,
});
const entry = (started_at: string): Row => ({
  kind: "competitor_entry",
  started_at,
  scope_kind: "region",
  scope_value: "north",
});

describe("captive_follow_up", () => {
  it("begins with the records, and with the contract for whoever signed one later", () =>
    given(
      {
        customers: [
          customer("a", "2024-03-01", left("2024-04-01")),
          customer("b", "2023-12-01"),
          customer("c", "2024-01-01"),
          customer("d", "2024-05-01", { alternatives_available_n: null }),
          customer("e", "2024-05-01", { alternatives_available_n: 0 }),
          customer("gone", "2023-05-01", left("2023-12-31")),
          customer("supplier", "2024-05-01", { kind: "supplier" }),
          { customer_id: "never" },
        ],
        contracts: [contract("c", "2024-02-01", "2026-01-01")],
      },
      { params },
    ).gives("captive_follow_up", [
      {
        clock: "acquisition",
        customer_id: "a",
        captive: "no",
        at_risk_from: 0,
        at_risk_to: 31,
        departed: true,
      },
      { customer_id: "b", captive: "no", at_risk_from: 31, at_risk_to: 578, departed: false },
      { customer_id: "c", captive: "yes", at_risk_from: 31, at_risk_to: 547, departed: false },
      // That contracts are recorded, and none is hers, is word enough.
      { customer_id: "d", captive: "no", at_risk_from: 0 },
      { customer_id: "e", captive: "yes", at_risk_from: 0 },
      // Those never bound wait at the lock's end for somebody who is freed.
      { clock: "lock_end", customer_id: "a", captive: "no", origin_on: null, stratum: "8097" },
      { customer_id: "b", captive: "no", entered_on: "2024-01-01", stratum: "-1" },
      { customer_id: "d", captive: "no", entered_on: "2024-05-01", ended_on: "2025-07-01" },
    ]));

  it("follows the freed from the lock's end, for a year or to the next contract", () =>
    given(
      {
        customers: [
          customer("a", "2024-01-01", { kind: "b2b", ...left("2024-09-01") }),
          customer("b", "2024-01-01"),
          customer("c", "2024-01-01", left("2025-06-01")),
          customer("d", "2024-01-01", left("2024-07-01")),
          customer("e", "2024-01-01", { alternatives_available_n: 0 }),
        ],
        contracts: [
          contract("a", "2024-01-01", "2024-07-01"),
          contract("b", "2024-01-01", "2024-03-01"),
          contract("b", "2024-06-01", "2026-06-01"),
          contract("c", "2024-01-01", "2024-05-01"),
          contract("d", "2024-01-01", "2024-07-01"),
          contract("e", "2024-01-01", "2024-07-01"),
        ],
      },
      { params },
    ).gives("captive_follow_up", [
      ...["a", "b", "c", "d", "e"].map((id) => ({ clock: "acquisition", customer_id: id })),
      {
        clock: "lock_end",
        customer_id: "a",
        captive: "yes",
        stratum: "b2b 8097",
        origin_on: "2024-07-01",
        at_risk_to: 62,
        departed: true,
      },
      { customer_id: "b", origin_on: "2024-03-01", at_risk_to: 92, departed: false },
      { customer_id: "c", origin_on: "2024-05-01", at_risk_to: 365, departed: false },
      // Leaves on the very day, which counts as the day after.
      { customer_id: "d", origin_on: "2024-07-01", at_risk_to: 1, departed: true },
    ]));

  it("starts with a competitor for those who were there, and had no alternative before", () =>
    given(
      {
        customers: [
          customer("a", "2024-01-01", { region: "north", alternatives_available_n: 1 }),
          customer("b", "2024-01-01", { region: "north" }),
          customer("bound", "2024-01-01", { region: "north" }),
          customer("later", "2025-03-01", { region: "north" }),
          customer("south", "2024-01-01", { region: "south" }),
        ],
        contracts: [contract("bound", "2024-06-01", "2026-01-01")],
        events: [entry("2025-01-01")],
      },
      { params },
    ).gives("captive_follow_up", [
      { clock: "acquisition", customer_id: "a", captive: "yes" },
      { clock: "acquisition", customer_id: "b", captive: "no" },
      { clock: "acquisition", customer_id: "bound", captive: "yes" },
      { clock: "acquisition", customer_id: "later", captive: "no" },
      { clock: "acquisition", customer_id: "south", captive: "no" },
      {
        clock: "first_alternative",
        customer_id: "a",
        captive: "yes",
        stratum: "north 2025-01-01",
        origin_on: "2025-01-01",
        at_risk_from: 0,
        at_risk_to: 181,
      },
      { clock: "first_alternative", customer_id: "b", captive: "no", at_risk_to: 181 },
      { clock: "lock_end", customer_id: "b" },
      { clock: "lock_end", customer_id: "later" },
      { clock: "lock_end", customer_id: "south" },
    ]));

  it("counts tenure where a file gives no dates", () =>
    given({
      customers: [
        { customer_id: "a", tenure_days: 300, churned: true, alternatives_available_n: 0 },
        { customer_id: "b", tenure_days: 90, churned: false, alternatives_available_n: 3 },
        { customer_id: "c", tenure_days: 60, churned: true },
        { customer_id: "d", tenure_days: 0, churned: true },
      ],
    }).gives("captive_follow_up", [
      { customer_id: "a", captive: "yes", at_risk_from: 0, at_risk_to: 300, departed: true },
      { customer_id: "b", captive: "no", at_risk_to: 90, departed: false },
      { customer_id: "c", captive: "unknown", at_risk_to: 60, departed: true },
    ]));
});
