import { describe, it } from "vitest";
import { given } from "./harness.ts";

const params = { as_of: "2025-07-01" };
const term = (customer_id: string, started_at: string, ends_at: string) => ({
  customer_id,
  started_at,
  ends_at,
});

describe("contract_spells", () => {
  it("joins terms that renew each other, and parts those that do not", () =>
    given(
      {
        contracts: [
          term("a", "2023-01-01", "2024-01-01"),
          term("a", "2024-02-01", "2024-06-01"),
          term("a", "2024-07-03", "2025-12-01"),
          // A long term covers a shorter one that began later.
          term("b", "2023-01-01", "2025-01-01"),
          term("b", "2023-06-01", "2023-12-01"),
          term("b", "2025-01-15", "2025-06-30"),
        ],
      },
      { params },
    ).gives("contract_spells", [
      {
        customer_id: "a",
        spell_no: 1,
        bound_from: "2023-01-01",
        bound_to: "2024-06-01",
        last_term_from: "2024-02-01",
        terms: 2,
        ended: true,
      },
      { customer_id: "a", spell_no: 2, bound_from: "2024-07-03", ended: false },
      { customer_id: "b", bound_from: "2023-01-01", bound_to: "2025-06-30", terms: 3, ended: true },
    ]));

  it("knows no terms that are too short, begin later or have no end", () =>
    given(
      {
        contracts: [
          term("a", "2025-05-01", "2025-06-01"),
          term("b", "2025-05-01", "2025-06-02"),
          term("c", "2025-07-01", "2026-07-01"),
          { customer_id: "d", started_at: "2025-01-01", ends_at: null },
          { customer_id: null, started_at: "2025-01-01", ends_at: "2026-01-01" },
        ],
      },
      { params },
    ).gives("contract_spells", [{ customer_id: "b", bound_to: "2025-06-02", terms: 1 }]));

  it("is bound on the last day still", () =>
    given(
      { contracts: [term("a", "2025-01-01", "2025-07-01"), term("b", "2025-01-01", "2025-06-30")] },
      { params },
    ).gives("contract_spells", [
      { customer_id: "a", ended: false },
      { customer_id: "b", ended: true },
    ]));
});
