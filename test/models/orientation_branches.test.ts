import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { group, LINES } from "./orientation.ts";

describe("orientation_branches", () => {
  it("has every branch with the rivals around it, and its mean over four lines or more", () =>
    given({
      units: [
        { unit_id: "U2", competitors_n: 3 },
        { unit_id: "U1", name: "Leeds", hhi: 0.4 },
      ],
      surveys: [
        ...group("customer", 10, LINES, [3, 0], { unit_id: "U1" }),
        ...group("customer", 9, LINES, [3], { unit_id: "U2" }),
        ...group("employee", 10, LINES.slice(0, 3), [3], { unit_id: "U2" }),
      ],
    }).gives("orientation_branches", [
      { unit_id: "U1", branch: "Leeds", experienced: 0.5, experienced_n: 10, said_n: 0, hhi: 0.4 },
      {
        unit_id: "U2",
        branch: "U2",
        experienced: null,
        experienced_n: 9,
        said: null,
        competitors_n: 3,
      },
    ]));

  it("has the records of a branch from four lines on", () => {
    const ten = Array.from({ length: 10 }, (_, i) => i);
    const asked = (kind: string, more = {}) =>
      ten.map(() => ({ kind, unit_id: "U1", happened_at: "2024-01-02", ...more }));
    const tables = {
      units: [{ unit_id: "U1" }],
      interactions: [
        ...asked("exception_request", { granted: true }),
        ...asked("request", { first_contact_resolution: true }),
      ],
      initiatives: ten.map(() => ({
        kind: "process_change",
        unit_id: "U1",
        started_at: "2024-01-02",
        trigger: "customer",
      })),
    };
    const employees = ten.map((i) => ({
      employee_id: `e${i}`,
      unit_id: "U1",
      incentive_customer_share: 0.3,
    }));
    return given(tables)
      .gives("orientation_branches", [{ unit_id: "U1", recorded: null, recorded_n: 0 }])
      .then(() =>
        given({ ...tables, employees }).gives("orientation_branches", [
          { unit_id: "U1", recorded: 0.75, recorded_n: 40 },
        ]),
      );
  });
});
