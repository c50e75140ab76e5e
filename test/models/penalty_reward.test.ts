import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";

const SCORES = [2, 5, 9];
const DRIVERS = ["basic_one", "exciting_one", "even_one", "idle_one"];

/** Every combination of poor, middling and good ratings of four drivers, once. */
const surveys: Row[] = Array.from({ length: 81 }, (_, at) => {
  const places = DRIVERS.map((_, i) => Math.floor(at / 3 ** i) % 3);
  const effects = [
    [-3, 0, 0],
    [0, 0, 3],
    [-1, 0, 1],
    [0, 0, 0],
  ];
  const judgement =
    5 +
    effects.reduce((sum, effect, i) => sum + effect[places[i]!]!, 0) +
    (at % 2 === 0 ? 0.1 : -0.1);
  return [
    ...DRIVERS.map((item, i) =>
      answer(`c${at}`, "rational", SCORES[places[i]!]!, "2025-06-01", { item }),
    ),
    answer(`c${at}`, "commitment", judgement, "2025-06-01"),
  ];
}).flat();

describe("penalty_reward", () => {
  it("tells what only costs from what only gains, and both from neither", async () => {
    const rows = toRows(await given({ surveys }).columns("penalty_reward"));
    expect(rows.map(({ driver, penalty_class }) => [driver, penalty_class])).toEqual([
      ["basic_one", "basic"],
      ["even_one", "linear"],
      ["exciting_one", "exciting"],
      ["idle_one", "none_seen"],
    ]);
    expect(rows[0]!.penalty).toBeCloseTo(-3, 1);
    expect(rows[0]!.good_points).toBeCloseTo(0, 1);
    expect(rows[1]!.good_points_low).toBeLessThan(1);
    expect(rows[0]).toMatchObject({ n: 81, poor_ratings: 27, good_ratings: 27 });
  });

  it("says nothing where no rating is poor", async () => {
    const rows = toRows(
      await given({ surveys }, { params: { penalty_up_to: 1 } }).columns("penalty_reward"),
    );
    expect(rows.map(({ penalty, penalty_class }) => [penalty, penalty_class])).toEqual(
      DRIVERS.map(() => [null, null]),
    );
  });
});
