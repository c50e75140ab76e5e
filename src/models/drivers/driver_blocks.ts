import { correlations } from "../../stats/correlations.ts";
import { driverShares, resampledShares } from "../../stats/driver_shares.ts";
import { explained } from "../../stats/explained.ts";
import { leastSquares } from "../../stats/least_squares.ts";
import { percentileInterval } from "../../stats/resample.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";
import { type Answers, answersWhere, READS, readAnswers, tableOf } from "./answers/read_answers.ts";

const SAMPLES = 400;

/** A group needs so many customers, and four for each driver: fewer are fitted too well by chance. */
const FEWEST = 30;

export const model = {
  header: `
    One row per group of customers and block of drivers: the block's share of what drivers explain.
    Blocks are the rational and the irrational drivers; share adds up the shares of key_drivers
    within a block (so of all orders of drivers). alone_fit is R squared of the block by
    itself, added_fit what it adds once all others are in: between these two lies what the blocks explain
    together. points_per_point is in points of the outcome where all drivers of the block rise by one point.
    difference is the share in this group less that among all other customers. Intervals from 400
    samples of customers, for slopes with customers as clusters. A group has a row from 30
    customers on, and four for each driver. In TypeScript, because all subsets are fitted in each sample.
    analysis A13
    guards P8, P11, P12, P36
    needs surveys.score
    better with surveys(construct = rational), surveys(construct = irrational), customers.kind
    param driver_segment varchar = 'kind' ('kind' | 'segment' | 'region' | 'tier' | 'acquisition_channel'): what customers are grouped by
  `,
  reads: {
    ...READS,
    groups: `
      with people as (
        select
          customer_id,
          max(case getvariable('driver_segment')
            when 'segment' then segment
            when 'region' then region
            when 'tier' then tier
            when 'acquisition_channel' then acquisition_channel
            else kind
          end) as group_name
        from customers
        where customer_id is not null
        group by customer_id
      ),
      answered as (
        select distinct customer_id, answered_on
        from driver_answers
      )
      select people.group_name
      from answered
      left join people on people.customer_id = answered.customer_id
      order by answered.customer_id, answered.answered_on`,
  },
  columns: {
    group_name: "varchar",
    block: "varchar",
    share: "double",
    ci_low: "double",
    ci_high: "double",
    alone_fit: "double",
    added_fit: "double",
    points_per_point: "double",
    points_low: "double",
    points_high: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    r_squared: "double",
    drivers: "integer",
    answers_used: "integer",
    customers: "integer",
  },
  compute(inputs, _parameters, random, { progress }) {
    const everybody = readAnswers(inputs);
    const groupOf = inputs.groups!.columns.group_name!;
    const blocks = [...new Set(everybody.drivers.map(({ block }) => block))].sort();
    const names = [...new Set(Array.from(groupOf, String))]
      .filter((name) => name !== "null")
      .sort();
    const parts = [
      { name: "all", own: everybody, others: null },
      ...names.map((name) => ({
        name,
        own: answersWhere(everybody, (row) => groupOf[row] === name),
        others: answersWhere(everybody, (row) => groupOf[row] !== name),
      })),
    ].filter(({ name, own }) => isEnough(own) && (name === "all" || names.length > 1));
    const rows = parts.flatMap(({ name, own, others }, at) => {
      const found = blockShares(own, blocks, random);
      const beside = others && isEnough(others) ? blockShares(others, blocks, random) : null;
      progress((at + 1) / parts.length);
      return found.map((block, i) => {
        const other = beside?.[i];
        const gap = other && percentileInterval(block.drawn.map((s, k) => s - other.drawn[k]!));
        return {
          ...block,
          group_name: name,
          difference: other ? block.share - other.share : NaN,
          difference_low: gap?.[0] ?? NaN,
          difference_high: gap?.[1] ?? NaN,
        };
      });
    });
    const numbers = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const whole = (value: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, value);
    return {
      group_name: rows.map((row) => row.group_name),
      block: rows.map((row) => row.block),
      share: numbers((row) => row.share),
      ci_low: numbers((row) => row.ci[0]),
      ci_high: numbers((row) => row.ci[1]),
      alone_fit: numbers((row) => row.alone),
      added_fit: numbers((row) => row.added),
      points_per_point: numbers((row) => row.slope.estimate),
      points_low: numbers((row) => row.slope.estimate - Z95 * row.slope.se),
      points_high: numbers((row) => row.slope.estimate + Z95 * row.slope.se),
      difference: numbers((row) => row.difference),
      difference_low: numbers((row) => row.difference_low),
      difference_high: numbers((row) => row.difference_high),
      r_squared: numbers((row) => row.rSquared),
      drivers: whole((row) => row.drivers),
      answers_used: whole((row) => row.answers),
      customers: whole((row) => row.customers),
    };
  },
} as const satisfies ComputedModel;

function isEnough(answers: Answers): boolean {
  const { counting } = tableOf(answers);
  return counting.length > 0 && answers.customers >= Math.max(FEWEST, 4 * counting.length);
}

function blockShares(own: Answers, blocks: readonly string[], random: () => number) {
  const { counting, answers } = tableOf(own);
  const p = counting.length;
  const members = blocks.map((block) =>
    counting.flatMap((driver, i) => (driver.block === block ? [i] : [])),
  );
  const whole = driverShares(answers);
  const among = correlations({ values: answers.values, width: p + 1 });
  const fit = leastSquares({
    conditions: counting.map(({ scores }) => scores),
    outcome: own.outcome,
    clusters: own.customer,
  });
  const drawn = blocks.map(() => new Array<number>());
  resampledShares(answers, SAMPLES, random, ({ parts, rSquared }) => {
    for (const [i, of] of members.entries()) drawn[i]!.push(sumOf(parts, of) / rSquared);
  });
  return blocks.map((block, i) => {
    const of = members[i]!;
    const others = [...Array(p).keys()].filter((at) => !of.includes(at));
    const weights = [0, ...[...Array(p).keys()].map((at) => (of.includes(at) ? 1 : 0))];
    return {
      block,
      share: sumOf(whole.parts, of) / whole.rSquared,
      ci: percentileInterval(drawn[i]!),
      drawn: drawn[i]!,
      alone: explained(among, p + 1, p, of),
      added: whole.rSquared - explained(among, p + 1, p, others),
      slope: fit?.combine(weights) ?? { estimate: NaN, se: NaN },
      rSquared: whole.rSquared,
      drivers: of.length,
      answers: own.outcome.length,
      customers: own.customers,
    };
  });
}

const sumOf = (parts: Float64Array, chosen: readonly number[]) =>
  chosen.reduce((sum, at) => sum + parts[at]!, 0);
