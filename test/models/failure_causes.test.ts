import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, toRows } from "./harness.ts";

const blamed = (customer: string, day: string, cause: string) =>
  contact(customer, day, 2, { cause });
const ids = Array.from({ length: 12 }, (_, i) => `c${i + 10}`);
// Every customer has one failure of process and one of attitude; the latter is the last.
const INTERACTIONS = ids.flatMap((id) => [
  blamed(id, "2025-01-01", "process"),
  blamed(id, "2025-03-01", "attitude"),
]);

describe("failure_causes", () => {
  it("shares out failures, and departures by the last failure before them", async () => {
    const customers = ids.map((customer_id) => ({
      customer_id,
      churned: true,
      churned_at: "2025-04-01",
    }));
    const rows = toRows(
      await given(
        { interactions: INTERACTIONS, customers },
        { params: { as_of: "2025-06-01" } },
      ).columns("failure_causes"),
    );
    expect(rows).toMatchObject([
      { cause: "attitude", failures: 12, customers: 12, share: 0.5, departures: 12 },
      { cause: "process", failures: 12, share: 0.5, departures: 0, departures_share: 0 },
    ]);
    expect(rows[0]!.departures_share).toBe(1);
  });

  it("counts no failure of too long before or of the day itself, and shows nothing under ten", () =>
    given({
      interactions: [blamed("a", "2024-01-01", "honesty"), blamed("a", "2025-04-01", "process")],
      customers: [{ customer_id: "a", churned: true, churned_at: "2025-04-01" }],
    }).gives("failure_causes", [
      { cause: "honesty", failures: 1, share: null, departures: 0, departures_share: null },
      { cause: "process", failures: 1, departures: 0 },
    ]));

  it("widens the interval where one customer has many failures", async () => {
    const width = async (customer: (i: number) => string) => {
      const interactions = Array.from({ length: 60 }, (_, i) =>
        blamed(
          customer(i),
          `2025-01-${(i % 28) + 1}`.replace(/-(\d)$/, "-0$1"),
          i < 30 ? "attitude" : "process",
        ),
      ).map((row, i) => ({ ...row, interaction_id: `i${i}` }));
      const [first] = toRows(await given({ interactions }).columns("failure_causes"));
      return Number(first!.ci_high) - Number(first!.ci_low);
    };
    const apart = await width((i) => `c${i}`);
    const clustered = await width((i) => `c${Math.floor(i / 10)}`);
    expect(clustered).toBeGreaterThan(2 * apart);
  });
});
