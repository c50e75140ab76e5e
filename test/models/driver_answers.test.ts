import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, type Row } from "./harness.ts";

const may = "2025-05-01";
const answer = (who: string, trust: number, commitment: number) => [
  said(who, may, "irrational", "trust", trust),
  said(who, may, "rational", "price", 4),
  said(who, may, "commitment", "commitment", commitment),
];

it("sets ratings beside the outcome of the same day, both on 0 to 10", async () => {
  const surveys = [
    said("c1", may, "irrational", "trust", 4, { scale_min: 1, scale_max: 5 }),
    said("c1", may, "rational", "price", 2, { reverse: true }),
    said("c1", may, "commitment", "commitment", 6),
    // Another day is another answer, and has no outcome.
    said("c1", "2025-06-01", "irrational", "trust", 1),
  ];
  await given({ surveys }).gives("driver_answers", [
    {
      customer_id: "c1",
      answered_on: may,
      driver: "price",
      block: "rational",
      score: 8,
      outcome: 6,
    },
    { customer_id: "c1", driver: "trust", block: "irrational", score: 7.5, outcome: 6 },
  ]);
});

it("takes a customer’s undated answers for one sitting of no day", async () => {
  const undated = (row: Row) => ({ ...row, answered_at: null });
  const rude = said("c2", may, "hygiene", "rudeness", 1, { scale_max: 1 });
  const surveys = [...answer("c1", 5, 6), ...answer("c2", 5, 5), rude].map(undated);
  await given({ surveys }).gives("driver_answers", [
    { customer_id: "c1", answered_on: null, driver: "price", outcome: 6 },
    { customer_id: "c1", answered_on: null, driver: "trust", outcome: 6 },
  ]);
});

it("leaves out a driver that few answered, then answers that lack another", async () => {
  const surveys = [
    ...answer("c1", 5, 5),
    ...answer("c2", 6, 6),
    ...answer("c3", 7, 7).slice(1),
    said("c1", may, "rational", "range", 3),
  ];
  const { columns } = await given({ surveys }).columns("driver_answers");
  expect(columns.customer_id).toEqual(["c1", "c1", "c2", "c2"]);
  expect([...new Set(columns.driver as string[])]).toEqual(["price", "trust"]);
});

it("leaves out answers that report a failed base condition, unless wanted", async () => {
  const rude = said("c2", may, "hygiene", "rudeness", 1, { scale_max: 1 });
  const surveys = [...answer("c1", 5, 5), ...answer("c2", 6, 1), rude];
  const people = async (params: Record<string, boolean>) => {
    const { columns } = await given({ surveys }, { params }).columns("driver_answers");
    return [...new Set(columns.customer_id as string[])];
  };
  expect(await people({})).toEqual(["c1"]);
  expect(await people({ failed_left_out: false })).toEqual(["c1", "c2"]);
});

it("takes coming again for the outcome, where the days for it are over", async () => {
  const orders = [
    { order_id: "1", customer_id: "c1", ordered_at: "2025-05-20", amount: 10 },
    { order_id: "2", customer_id: "c2", ordered_at: "2025-08-20", amount: 10 },
    { order_id: "3", customer_id: "c3", ordered_at: "2025-12-31", amount: 10 },
  ];
  const late = answer("c3", 9, 9).map((row) => ({ ...row, answered_at: "2025-12-01" }));
  const undated = answer("c2", 1, 1).map((row) => ({ ...row, answered_at: null }));
  const surveys = [...answer("c1", 5, 5), ...answer("c2", 6, 6), ...late, ...undated];
  const params = { driver_outcome: "came_again", outcome_days: 60 };
  const { columns } = await given({ orders, surveys }, { params }).columns("driver_answers");
  expect(columns.customer_id).toEqual(["c1", "c1", "c2", "c2"]);
  expect([...(columns.outcome as Float64Array)]).toEqual([1, 1, 0, 0]);
});
