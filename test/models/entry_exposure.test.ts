import { describe, expect, it } from "vitest";
import { lives } from "./entries.ts";
import { given, toRows } from "./harness.ts";

// Nobody's departure is the last one known for long, so follow-up reaches as_of.
const PARAMS = { params: { as_of: "2024-07-01", observed_from: "2023-01-01" } };
const LATE = { id: "z", region: "south", from: "2023-12-31", left: "2024-06-30" };

describe("entry_exposure", () => {
  it("counts days at risk on both sides of the entry, and who left when", () =>
    given(
      lives([
        { id: "a", region: "north", from: "2022-05-01", left: "2023-02-01" },
        { id: "b", region: "north", from: "2023-12-01", left: "2024-01-31" },
        { id: "c", region: "south", from: "2024-02-01", left: "2024-06-29" },
        LATE,
      ]),
      PARAMS,
    ).gives("entry_exposure", [
      {
        customer_id: "a",
        entered: true,
        days_before: 31,
        days_after: 0,
        left_before: true,
        left_after: false,
      },
      {
        customer_id: "b",
        entered: true,
        days_before: 31,
        days_after: 30,
        left_before: false,
        left_after: true,
      },
      { customer_id: "c", entered: false, days_before: 0, days_after: 149, left_after: true },
      { customer_id: "z", entered: false, days_before: 1, left_after: true },
    ]));

  it("ends what happened elsewhere where a competitor came there too, and leaves out who had one", async () => {
    const rows = await given(
      lives(
        [
          { id: "stays", region: "south", from: "2023-01-01" },
          { id: "left", region: "south", from: "2023-01-01", left: "2024-04-01" },
          { id: "early", region: "south", from: "2023-01-01", left: "2024-02-10" },
          { id: "had one", region: "west", from: "2023-01-01" },
          LATE,
        ],
        {
          events: Object.entries({
            north: "2024-01-01",
            south: "2024-03-01",
            west: "2023-06-01",
          }).map(([scope_value, started_at]) => ({
            kind: "competitor_entry",
            scope_kind: "region",
            scope_value,
            started_at,
          })),
        },
      ),
      PARAMS,
    ).columns("entry_exposure");
    const north = toRows(rows).filter(({ entered_region }) => entered_region === "north");
    expect(
      north.map(({ customer_id, days_after, left_after }) => [customer_id, days_after, left_after]),
    ).toEqual([
      ["early", 40, true],
      // 60 days from New Year to March in a leap year; the departure in April is the other's.
      ["left", 60, false],
      ["stays", 60, false],
      ["z", 60, false],
    ]);
  });

  it("leaves out those who could not go, suppliers, prospects and people without a region", () =>
    given(
      lives(
        [
          { id: "bound", region: "north", from: "2023-01-01" },
          {
            id: "no choice",
            region: "north",
            from: "2023-01-01",
            more: { alternatives_available_n: 1 },
          },
          { id: "supplier", region: "north", from: "2023-01-01", more: { kind: "supplier" } },
          { id: "somewhere", region: "north", from: "2023-01-01", more: { region: null } },
          { id: "prospect", region: "north", from: "2023-01-01", more: { acquired_at: null } },
          LATE,
        ],
        { contracts: [{ customer_id: "bound", started_at: "2023-02-01", ends_at: "2023-12-01" }] },
      ),
      PARAMS,
    ).gives("entry_exposure", [{ customer_id: "z" }]));

  it("knows satisfaction by the last answer before the entry, of those who were there", () => {
    const said = (respondent_id: string, score: number, answered_at: string) => ({
      response_id: `${respondent_id} ${answered_at}`,
      respondent_id,
      answered_at,
      item: "satisfaction",
      construct: "satisfaction",
      score,
      scale_min: 0,
      scale_max: 10,
    });
    return given(
      lives(
        [
          { id: "a", region: "north", from: "2023-01-01" },
          { id: "b", region: "north", from: "2023-01-01", left: "2023-12-01" },
          { id: "c", region: "south", from: "2023-01-01" },
          LATE,
        ],
        {
          surveys: [
            said("a", 9, "2023-06-01"),
            said("a", 3, "2023-12-01"),
            said("a", 9, "2024-02-01"),
            said("b", 9, "2023-06-01"),
            said("c", 7, "2023-06-01"),
          ],
        },
      ),
      PARAMS,
    ).gives("entry_exposure", [
      { customer_id: "a", satisfied: false },
      { customer_id: "b", satisfied: null },
      { customer_id: "c", satisfied: true },
      { customer_id: "z", satisfied: null },
    ]);
  });
});
