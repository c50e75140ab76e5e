import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, toRows } from "./harness.ts";

describe("comparison_cells", () => {
  it("counts the same cases by two traits at a time, and leaves out what is not known", async () => {
    const solved = (channel: string | null, kind: string, fcr: boolean | null) =>
      contact("a", "2025-03-01", null, { channel, kind, first_contact_resolution: fcr });
    const columns = await given({
      interactions: [
        solved("phone", "advice", true),
        solved("phone", "advice", false),
        solved("chat", "request", true),
        solved("chat", "request", null),
        solved(null, "request", true),
      ],
      customers: [{ customer_id: "a", segment: "S" }],
    }).columns("comparison_cells");
    const found = toRows(columns).filter(({ outcome }) => outcome === "first_contact_resolution");
    expect(found.filter(({ stratified_by }) => stratified_by === "contact_kind")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ member: "phone", stratum: "advice", cases: 2, came_about: 1 }),
        expect.objectContaining({ member: "chat", stratum: "request", cases: 1, came_about: 1 }),
      ]),
    );
    expect(found.filter(({ compared_by }) => compared_by === "unit")).toEqual([]);
  });
});
