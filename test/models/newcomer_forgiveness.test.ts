import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

/** One sitting: satisfaction, and whether something failed, of the own company or of the competitor. */
const sitting = (
  id: string,
  role: string,
  satisfaction: number,
  failed: boolean,
  on: string,
): Row[] =>
  (
    [
      ["satisfaction", satisfaction, 10],
      ["hygiene", failed ? 1 : 0, 1],
    ] as const
  ).map(([construct, score, scale_max]) => ({
    response_id: `${id} ${role} ${on}`,
    respondent_id: id,
    answered_at: on,
    role,
    item: construct,
    construct,
    score,
    scale_min: 0,
    scale_max,
  }));

const people = Array.from({ length: 20 }, (_, i) => ({ id: `c${i}`, failed: i < 10, step: i % 2 }));
const tables = (own: number, newcomer: number, on = "2024-05-01") => ({
  customers: people.map(({ id }) => ({ customer_id: id, region: "north" })),
  events: [
    {
      kind: "competitor_entry",
      scope_kind: "region",
      scope_value: "north",
      started_at: "2024-01-01",
    },
  ],
  orders: [{ ordered_at: "2024-12-31", amount: 1 }],
  surveys: people.flatMap(({ id, failed, step }) => [
    ...sitting(id, "perception", (failed ? 8 - own : 8) + step, failed, on),
    ...sitting(id, "competitor", (failed ? 8 - newcomer : 8) + step, failed, on),
  ]),
});

// Ten on a side, half a point around the mean: a variance of 5/18, twice over ten.
const reach = 1.95996398 * Math.sqrt((2 * (10 / 36)) / 10);

describe("newcomer_forgiveness", () => {
  it("holds what a failure takes from the newcomer against what it takes at home", () =>
    given(tables(4, 1)).gives("newcomer_forgiveness", [
      {
        company: "newcomer",
        failed_n: 10,
        smooth_n: 10,
        difference: -1,
        difference_low: -1 - reach,
      },
      { company: "newcomer_less_ours", difference: 3, difference_high: 3 + Math.SQRT2 * reach },
      { company: "our_company", with_failure: 4.5, without_failure: 8.5, difference: -4 },
    ]));

  it("turns reversed items, and takes an answer below the middle for none of a failure", () => {
    const { surveys, ...rest } = tables(4, 1);
    const turned = surveys.map((row) =>
      row.construct === "satisfaction"
        ? { ...row, score: 10 - Number(row.score), reverse: true }
        : // Four of ten is no failure, ten of ten is one; asked the other way round.
          { ...row, score: row.score === 1 ? 0 : 6, scale_max: 10, reverse: true },
    );
    return given({ ...rest, surveys: turned }).gives("newcomer_forgiveness", [
      { company: "newcomer", failed_n: 10, smooth_n: 10, difference: -1 },
      { company: "newcomer_less_ours", difference: 3 },
      { company: "our_company", with_failure: 4.5, difference: -4 },
    ]);
  });

  it("reads nothing from before the newcomer came, and shows nothing of nine", async () => {
    await given(tables(4, 1, "2023-12-01")).gives("newcomer_forgiveness", []);
    const { surveys, ...rest } = tables(4, 1);
    const nine = surveys.filter(({ respondent_id }) => respondent_id !== "c0");
    await given({ ...rest, surveys: nine }).gives("newcomer_forgiveness", [
      { company: "newcomer", failed_n: 9, difference: null, with_failure: null },
      { company: "newcomer_less_ours", difference: null },
      { company: "our_company", difference: null },
    ]);
  });
});
