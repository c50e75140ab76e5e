import { describe, expect, it } from "vitest";
import { answer, contact, threeAnswers } from "./asked.ts";
import { given, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const orders = [sale("a", "2025-01-05", 1), sale("a", "2025-03-14", 1)];
const at = (columns: Awaited<ReturnType<ReturnType<typeof given>["columns"]>>, date: string) =>
  toRows(columns).find(({ customer_id, as_of }) => customer_id === "a" && as_of === date);

describe("evidence_by_date", () => {
  it("reads nothing of the day itself or later, and each date on its own", async () => {
    const columns = await given({
      orders,
      surveys: [
        answer("a", "satisfaction", 8, "2025-01-31"),
        answer("a", "satisfaction", 3, "2025-03-01"),
      ],
      interactions: [
        contact("a", "2025-01-20", 9),
        contact("a", "2025-02-28", 2),
        contact("a", "2025-03-01", 9),
        contact("a", "2025-01-15", null, { kind: "review" }),
        contact("a", "2025-03-01", null, { kind: "suggestion", interaction_id: "s" }),
      ],
    }).columns("evidence_by_date");
    expect(at(columns, "2025-02-01")).toMatchObject({
      satisfaction: 8,
      satisfied_run: 1,
      let_down: false,
      active_acts: 1,
      visits: 1,
      lifecycle_state: "one_time",
    });
    expect(at(columns, "2025-03-01")).toMatchObject({
      satisfaction: 8,
      satisfied_run: 0,
      let_down: true,
      active_acts: 1,
    });
    expect(at(columns, "2025-03-15")).toMatchObject({
      satisfaction: 3,
      satisfied_run: 1,
      let_down: true,
      active_acts: 2,
      visits: 2,
    });
  });

  it("lets answers, acts and failed base conditions grow old, each by its own window", async () => {
    const tables = {
      orders,
      surveys: [
        ...threeAnswers("a", [8, 8, 2], "2025-02-12"),
        answer("a", "recommend", 9, "2025-02-13"),
        answer("a", "hygiene", 1, "2025-02-13", { item: "deceit", scale_max: 1 }),
      ],
      interactions: [contact("a", "2025-02-13", null, { kind: "review" })],
    };
    const params = { answer_valid_days: 30, act_window_days: 30, hygiene_valid_days: 30 };
    const kept = await given(tables, { params }).columns("evidence_by_date");
    expect(at(kept, "2025-03-15")).toMatchObject({
      satisfaction: null,
      satisfaction_margin: null,
      recommend: 9,
      active_acts: 1,
      hygiene_failure: true,
    });
    const later = { answer_valid_days: 29, act_window_days: 29, hygiene_valid_days: 29 };
    const gone = await given(tables, { params: later }).columns("evidence_by_date");
    expect(at(gone, "2025-03-15")).toMatchObject({
      recommend: null,
      active_acts: 0,
      hygiene_failure: false,
    });
    const none = { ...params, hygiene_valid_days: 0 };
    const off = await given(tables, { params: none }).columns("evidence_by_date");
    expect(at(off, "2025-03-15")).toMatchObject({ recommend: 9, hygiene_failure: false });
  });

  it("knows who had left by contract or record, before and after the day", async () => {
    const columns = await given({
      orders: [...orders, sale("b", "2025-03-14", 1)],
      customers: [
        { customer_id: "a", acquired_at: "2025-01-05", churned: true, churned_at: "2025-03-14" },
      ],
      surveys: [answer("a", "satisfaction", 8, "2025-01-20")],
    }).columns("evidence_by_date");
    expect(at(columns, "2025-03-01")?.lifecycle_state).toBe("one_time");
    expect(at(columns, "2025-03-15")?.lifecycle_state).toBe("departed");
  });

  it("stands on undated answers alone, where nothing else came", () =>
    given({
      surveys: [answer("a", "satisfaction", 9, null)],
    }).gives("evidence_by_date", [
      {
        customer_id: "a",
        as_of: null,
        is_as_of: true,
        satisfaction: 9,
        visits: null,
        lifecycle_state: null,
        active_acts: null,
        hygiene_failure: false,
      },
    ]));
});
