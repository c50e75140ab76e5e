import { leastSquares } from "../../stats/least_squares.ts";
import { Z95 } from "../../stats/survival.ts";
import { FEW, READS, readAnswers } from "../drivers/answers/read_answers.ts";
import type { ComputedModel } from "../model.ts";

export const model = {
  header: `
    One row per driver: the points that a poor rating costs and a good one gains, against a middling one.
    Penalty and reward come from one regression of the outcome on all drivers, each as two marks: poor
    up to penalty_up_to, good from reward_from on, of 0 to 10 (Brandt 1987; Matzler and Sauerwein 2002).
    penalty_class goes by the interval of the penalty's size less twice the reward: basic, where it is
    above nothing and so is the penalty; exciting, the same the other way round; linear, where
    either of the two is clear; none_seen otherwise. A driver with fewer than ten poor or ten good
    ratings stays empty, and so does one that decides the outcome. Customers are clusters. In TypeScript, because
    a regression of many conditions is solved.
    analysis A12
    guards P8, P11, P12, P16, P36
    needs surveys.score
    better with surveys(construct = rational), surveys(construct = irrational), surveys(construct = commitment)
    param penalty_up_to double = 4 (0..10): a rating is poor up to this score of 0 to 10
    param reward_from double = 8 (0..10): a rating is good from this score of 0 to 10
  `,
  reads: READS,
  columns: {
    driver: "varchar",
    block: "varchar",
    n: "integer",
    poor_ratings: "integer",
    good_ratings: "integer",
    penalty: "double",
    penalty_low: "double",
    penalty_high: "double",
    good_points: "double",
    good_points_low: "double",
    good_points_high: "double",
    penalty_class: "varchar",
  },
  compute(inputs, parameters) {
    const { drivers, outcome, customer, customers } = readAnswers(inputs);
    const poorTo = Number(parameters.penalty_up_to);
    const goodFrom = Number(parameters.reward_from);
    const marked = drivers.map(({ scores, standing }) => {
      const poor = scores.map((score) => (score <= poorTo ? 1 : 0));
      const good = scores.map((score) => (score >= goodFrom ? 1 : 0));
      const [low, high] = [sum(poor), sum(good)];
      return { poor, good, low, high, counts: standing === "counts" && low >= FEW && high >= FEW };
    });
    const used = marked.filter(({ counts }) => counts);
    const conditions = used.flatMap(({ poor, good }) => [poor, good]);
    const fit =
      customers >= FEW && used.length > 0
        ? leastSquares({ conditions, outcome, clusters: customer })
        : null;
    const told = marked.map((mark) => {
      const place = used.indexOf(mark);
      if (!fit || place < 0) return null;
      const combine = (poor: number, good: number) => {
        const weights = fit.coefficients.map(() => 0);
        weights[1 + 2 * place] = poor;
        weights[2 + 2 * place] = good;
        const { estimate, se } = fit.combine(weights);
        return { estimate, low: estimate - Z95 * se, high: estimate + Z95 * se };
      };
      const [penalty, reward] = [combine(1, 0), combine(0, 1)];
      const clearPenalty = penalty.high < 0;
      const clearReward = reward.low > 0;
      // The penalty is negative: its size less twice the reward.
      const kind =
        clearPenalty && combine(-1, -2).low > 0
          ? "basic"
          : clearReward && combine(2, 1).low > 0
            ? "exciting"
            : clearPenalty || clearReward
              ? "linear"
              : "none_seen";
      return { penalty, reward, kind };
    });
    const numbers = (of: (found: NonNullable<(typeof told)[number]>) => number) =>
      Float64Array.from(told, (found) => (found ? of(found) : NaN));
    return {
      driver: drivers.map(({ name }) => name),
      block: drivers.map(({ block }) => block),
      n: Int32Array.from(drivers, () => outcome.length),
      poor_ratings: Int32Array.from(marked, ({ low }) => low),
      good_ratings: Int32Array.from(marked, ({ high }) => high),
      penalty: numbers(({ penalty }) => penalty.estimate),
      penalty_low: numbers(({ penalty }) => penalty.low),
      penalty_high: numbers(({ penalty }) => penalty.high),
      good_points: numbers(({ reward }) => reward.estimate),
      good_points_low: numbers(({ reward }) => reward.low),
      good_points_high: numbers(({ reward }) => reward.high),
      penalty_class: told.map((found) => found?.kind ?? null),
    };
  },
} as const satisfies ComputedModel;

const sum = (marks: Float64Array) => marks.reduce((total, mark) => total + mark, 0);
