import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const as_of = "2025-07-01";
const customer = (customer_id: string, more: Row = {}): Row => ({
  customer_id,
  acquired_at: "2024-01-01",
  ...more,
});
const answer = (
  respondent_id: string,
  score: number,
  answered_at = "2025-05-01",
  more: Row = {},
): Row => ({
  response_id: `${respondent_id}-${answered_at}`,
  respondent_id,
  respondent_type: "customer",
  answered_at,
  item: "elsewhere",
  construct: "could_go_elsewhere",
  score,
  scale_min: 0,
  scale_max: 10,
  ...more,
});
const params = { as_of };

describe("captivity", () => {
  it("holds a running contract for a lock, up to its last day, whatever else is known", () =>
    given(
      {
        customers: ["a", "b", "c", "d"].map((id) => customer(id, { alternatives_available_n: 3 })),
        contracts: [
          { customer_id: "a", started_at: "2025-01-02", ends_at: "2025-12-28" },
          { customer_id: "b", started_at: "2024-07-01", ends_at: "2025-07-01" },
          { customer_id: "c", started_at: "2024-06-30", ends_at: "2025-06-30" },
          { customer_id: "d", started_at: "2025-06-15", ends_at: "2025-07-15" },
        ],
      },
      { params },
    ).gives("captivity", [
      { customer_id: "a", contract_lock: 0.5, bound_until: "2025-12-28", captive: "yes" },
      { customer_id: "b", contract_lock: 0, reason: "contract", captive: "yes" },
      { customer_id: "c", contract_lock: 0, bound_until: null, captive: "no" },
      // A month's notice is no lock.
      { customer_id: "d", contract_lock: null, bound_until: null, captive: "no" },
    ]));

  it("asks what is available, never what is considered", () =>
    given(
      {
        customers: [
          customer("a", { alternatives_available_n: 0 }),
          customer("b", { alternatives_available_n: 1 }),
          customer("c"),
        ],
        surveys: [
          answer("b", 0, "2025-05-01", { construct: "alternatives_considered" }),
          answer("c", 0, "2025-05-01", { construct: "alternatives_considered" }),
        ],
      },
      { params },
    ).gives("captivity", [
      { customer_id: "a", no_alternatives: 1, reason: "no_alternatives", captive: "yes" },
      { customer_id: "b", no_alternatives: 0, reason: "could_leave", captive: "no" },
      { customer_id: "c", no_alternatives: null, reason: "nothing_known", captive: "unknown" },
    ]));

  it("takes the customer's own word, from the clear half of the scale, on any scale", () =>
    given(
      {
        surveys: [
          answer("a", 4),
          answer("b", 5),
          answer("c", 6),
          answer("d", 2, "2025-05-01", { scale_min: 1, scale_max: 5 }),
          answer("e", 3, "2025-05-01", { scale_min: 1, scale_max: 5 }),
          answer("f", 9, "2025-05-01", { reverse: true }),
          answer("g", 1, "2024-06-30"),
          answer("h", 9, "2024-12-01"),
          answer("h", 1, "2025-01-01"),
          answer("i", 1, "2025-07-01"),
          answer("j", 1, "2025-05-01", { respondent_type: "employee" }),
        ],
      },
      { params },
    ).gives("captivity", [
      { customer_id: "a", says_cannot_leave: 0.6, captive: "yes" },
      // Half-way is one facet, and one facet alone decides nothing.
      { customer_id: "b", says_cannot_leave: 0.5, reason: "one_facet", captive: "unknown" },
      { customer_id: "c", says_cannot_leave: 0.4, captive: "no" },
      { customer_id: "d", says_cannot_leave: 0.75, captive: "yes" },
      { customer_id: "e", says_cannot_leave: 0.5, captive: "unknown" },
      { customer_id: "f", says_cannot_leave: 0.9, captive: "yes" },
      { customer_id: "h", says_cannot_leave: 0.9, captive: "yes" },
    ]));

  it("lets an answer grow old when the lock ends or a competitor comes", () =>
    given(
      {
        customers: [
          customer("a", { alternatives_available_n: 2, region: "north" }),
          customer("b", { alternatives_available_n: 2, region: "north" }),
          customer("c", { alternatives_available_n: 2, region: "south" }),
        ],
        contracts: [{ customer_id: "a", started_at: "2024-06-01", ends_at: "2025-06-01" }],
        events: [
          {
            kind: "competitor_entry",
            started_at: "2025-06-10",
            scope_kind: "region",
            scope_value: "north",
          },
        ],
        surveys: [answer("a", 1), answer("b", 1), answer("c", 1)],
      },
      { params },
    ).gives("captivity", [
      { customer_id: "a", says_cannot_leave: null, captive: "no" },
      { customer_id: "b", says_cannot_leave: null, captive: "no" },
      { customer_id: "c", says_cannot_leave: 0.9, captive: "yes" },
    ]));

  it("needs two high facets where nothing decides by itself", () =>
    given(
      {
        orders: [
          sale("a", "2025-05-01", 100),
          sale("a", "2023-01-01", 9),
          sale("c", "2025-02-01", 10),
        ],
        customers: [
          customer("a", { alternatives_available_n: 2, switching_cost: 50 }),
          customer("b", { alternatives_available_n: 2, switching_cost: 49.99 }),
          customer("c", { alternatives_available_n: 2, switching_cost: 50 }),
        ],
        membership: [
          { customer_id: "a", programme: "club", joined_at: "2025-01-01", points: 5000 },
          { customer_id: "c", programme: "club", joined_at: "2025-01-01", points: 10 },
          {
            customer_id: "c",
            programme: "old",
            joined_at: "2024-01-01",
            left_at: "2025-01-01",
            points: 9000,
          },
        ],
        surveys: [answer("b", 7, "2025-05-01", { construct: "continuance" })],
      },
      { params },
    ).gives("captivity", [
      {
        customer_id: "a",
        financial_cost: 0.5,
        points_at_stake: 0.5,
        facets_high: 2,
        captive: "yes",
      },
      {
        customer_id: "b",
        financial_cost: 1,
        procedural_effort: 0.7,
        reason: "two_facets",
        captive: "yes",
      },
      // Hardly any spending in the year: leaving costs more than it, and that alone is not enough.
      {
        customer_id: "c",
        financial_cost: 1,
        points_at_stake: 0.01,
        facets_high: 1,
        captive: "unknown",
      },
    ]));

  it("leaves out who is no customer: suppliers, people of a panel, those who come later", () =>
    given(
      {
        customers: [
          customer("supplier", { kind: "supplier", alternatives_available_n: 0 }),
          { customer_id: "panel", kind: "public" },
          customer("later", { acquired_at: "2025-07-01" }),
          customer("b2b", { kind: "b2b" }),
          { customer_id: "undated", tenure_days: 20, alternatives_available_n: 1 },
        ],
      },
      { params },
    ).gives("captivity", [
      { customer_id: "b2b", captive: "unknown" },
      { customer_id: "undated", captive: "no" },
    ]));

  it("takes whoever is listed for a customer where no date says when they came", async () => {
    const listed = { customer_id: "a", churned: false };
    const dated = { customer_id: "b", churned: false, acquired_at: "2024-01-01" };
    await given({ customers: [listed] }).gives("captivity", [
      { customer_id: "a", captive: "unknown" },
    ]);
    await given({ customers: [listed, dated] }, { params }).gives("captivity", [
      { customer_id: "b" },
    ]);
  });

  it("answers without any date where the file has none", () =>
    given({
      customers: [{ customer_id: "a", tenure_days: 20, alternatives_available_n: 0 }],
    }).gives("captivity", [{ customer_id: "a", as_of: null, captive: "yes" }]));
});
