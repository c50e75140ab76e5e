import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";
import { contact } from "./service.ts";

/** Twenty who are meant and twenty who are not; of each every second one is worth more. */
const company = (wait: (meant: boolean, valuable: boolean) => number) => ({
  customers: many(40, (i) => [{ customer_id: `c${i}`, kind: "b2c", target_segment: i < 20 }]),
  orders: many(40, (i) => [
    {
      order_id: `o${i}`,
      customer_id: `c${i}`,
      ordered_at: "2025-05-01",
      amount: i % 2 === 0 ? 100 : 10,
    },
  ]),
  interactions: many(40, (i) => [
    contact(`c${i}`, "2025-06-01", "U", "E", null, {
      wait_s: wait(i < 20, i % 2 === 0) * (1 + (i % 5) / 10),
    }),
  ]),
});

const params = { as_of: DATE, observed_from: "2025-01-01" };

const served = async (tables: ReturnType<typeof company>) =>
  toRows(await given(tables, { params }).columns("served_as_meant"));

it("finds who waits although meant or valuable, who waits for being neither, and who is favoured", async () => {
  const by_the_way = await served(company((meant, valuable) => (!meant && !valuable ? 300 : 100)));
  expect(by_the_way.map((row) => [row.meant, row.worth, row.verdict])).toEqual([
    ["meant", "all", "as_the_rest"],
    ["meant", "valuable", "as_the_rest"],
    ["meant", "less_valuable", "as_the_rest"],
    ["not_meant", "all", "by_the_way"],
    ["not_meant", "valuable", "as_the_rest"],
    ["not_meant", "less_valuable", "by_the_way"],
  ]);
  const crosswise = await served(
    company((meant, valuable) => (meant === valuable ? (meant ? 300 : 30) : 100)),
  );
  expect(crosswise[1]).toMatchObject({ worth: "valuable", verdict: "mis_served" });
  expect(crosswise[5]).toMatchObject({ worth: "less_valuable", verdict: "over_served" });
});

it("gives means and intervals, and none where a side is under ten", async () => {
  const all = company((meant) => (meant ? 100 : 50));
  const rows = await served({ ...all, interactions: all.interactions.slice(0, 35) });
  const meant = rows[0];
  // Logarithms of 1 to 1.4, as often on either side; the unit is their spread over all.
  const logs = [0, 1, 2, 3, 4].map((step) => Math.log(1 + step / 10));
  const mean = logs.reduce((sum, log) => sum + log, 0) / 5;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  const between = (Math.LN2 ** 2 * 20 * 15) / 35;
  const unit = Math.sqrt((squares * 7 + between) / 34);
  expect(meant).toMatchObject({ customers: 20, contacts: 20, verdict: "mis_served" });
  expect(Number(meant!.better_served)).toBeCloseTo(-Math.LN2 / unit, 6);
  const error = Math.sqrt((squares * 4) / 19 / 20 + (squares * 3) / 14 / 15) / unit;
  expect(Number(meant!.ci_high)).toBeCloseTo(-Math.LN2 / unit + 1.959964 * error, 5);
  expect(Number(meant!.typical)).toBeCloseTo(100 * Math.exp(mean), 6);
  // Of the fifteen others eight are worth more.
  expect(rows[4]).toMatchObject({ customers: 8, better_served: null, verdict: null });
});
