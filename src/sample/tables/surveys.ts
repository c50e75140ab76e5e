import type { Row, Rows, Shape } from "../batch.ts";
import { midnight } from "../calendar.ts";
import { normal, whole } from "../distributions.ts";
import { isLocked } from "../findings/captivity.ts";
import { commitment, DRIVERS, ratings } from "../findings/drivers.ts";
import { afterHygiene, failures, HYGIENE } from "../findings/hygiene.ts";
import { DIMENSIONS, opinion } from "../findings/orientation.ts";
import type { Answer, Life } from "../life.ts";
import { isLong, WAVE_NAMES } from "../waves.ts";
import type { Stream } from "../random.ts";
import type { World } from "../world.ts";

export const SURVEYS = {
  response_id: "varchar",
  respondent_id: "varchar",
  respondent_type: "varchar",
  answered_at: "timestamp",
  instrument: "varchar",
  item: "varchar",
  construct: "varchar",
  role: "varchar",
  score: "double",
  scale_min: "double",
  scale_max: "double",
  wave: "varchar",
  unit_id: "varchar",
} as const satisfies Shape;

export type SurveySheet = Rows<typeof SURVEYS>;

/** What a customer of each level answers, from and to: the rule of levels finds the level again. */
const CORE = [
  {
    construct: "satisfaction",
    ranges: [
      [1, 6],
      [7, 9],
      [7, 10],
      [8, 10],
    ],
  },
  {
    construct: "recommend",
    ranges: [
      [0, 5],
      [4, 8],
      [7, 8],
      [9, 10],
    ],
  },
  {
    construct: "repurchase_intent",
    ranges: [
      [1, 7],
      [4, 9],
      [8, 10],
      [8, 10],
    ],
  },
  {
    construct: "compares_alternatives",
    ranges: [
      [4, 10],
      [5, 10],
      [0, 4],
      [0, 3],
    ],
  },
] as const;

const between = (random: Stream, [from, to]: readonly [number, number]): number =>
  from + Math.floor(random.next() * (to - from + 1));

/** All answers of one customer. */
export function addSurveys(world: World, life: Life, rows: SurveySheet): void {
  for (const answer of life.answers) {
    const head: Row<typeof SURVEYS> = {
      response_id: `${life.person.id}-${answer.wave + 1}`,
      respondent_id: life.person.id,
      respondent_type: "customer",
      answered_at: midnight(answer.day),
      instrument: "core",
      scale_min: 0,
      scale_max: 10,
      wave: WAVE_NAMES[answer.wave],
      unit_id: life.person.home.id,
    };
    const add = (item: string, construct: string, score: number, more: Row<typeof SURVEYS> = {}) =>
      rows.add({ ...head, item, construct, score, ...more });
    addCore(world, life, answer, add);
    if (isLong(world, life.person.number, answer.wave)) addYearly(world, life, answer, add);
    if (answer.wave === 4) addQuality(world, life, answer, add);
  }
}

type Add = (item: string, construct: string, score: number, more?: Row<typeof SURVEYS>) => void;

function addCore(world: World, { person, locks }: Life, { wave, day, level }: Answer, add: Add) {
  const random = world.source("core answers").at(person.number, wave);
  for (const { construct, ranges } of CORE) {
    add(construct, construct, between(random, ranges[level]));
  }
  const free = between(random, isLocked(locks, day) ? [0, 4] : [6, 10]);
  add("could_go_elsewhere", "could_go_elsewhere", free);
}

function addYearly(world: World, { person }: Life, { wave, level }: Answer, add: Add) {
  const { number } = person;
  const random = world.source("yearly answers").at(number, wave);
  const yearly = { instrument: "yearly" };
  const rated = ratings(world, number, wave, level);
  for (const [i, { item, block }] of DRIVERS.entries()) add(item, block, rated[i]!, yearly);
  const failed = failures(world, number, wave);
  for (const [i, item] of HYGIENE.entries()) {
    add(item, "hygiene", failed[i] ? 1 : 0, { ...yearly, scale_max: 1 });
  }
  const felt = afterHygiene(world, number, wave, failed, commitment(world, number, wave, rated));
  add("commitment", "commitment", whole(felt + random.next() - 0.5, 0, 10), yearly);
  const tolerance = [3, 7, 14, 20][level]! + 3 * normal(random);
  add("price_tolerance", "price_tolerance", whole(tolerance, 0, 50), { ...yearly, scale_max: 100 });
  const considered = between(
    random,
    (
      [
        [1, 4],
        [1, 3],
        [0, 1],
        [0, 1],
      ] as const
    )[level],
  );
  add("alternatives_considered", "alternatives_considered", considered, yearly);
  const attitude = whole([-1.5, 0.3, 1.8, 2.6][level]! + 1.2 * normal(random), -10, 10);
  add("relative_attitude", "relative_attitude", attitude, { ...yearly, scale_min: -10 });
  if (wave !== 5) return;
  for (const [i, { item }] of DIMENSIONS.entries()) {
    const score = opinion(world.parameters, "customers", i, random);
    add(item, "orientation", score, { instrument: "orientation", scale_min: -3, scale_max: 3 });
  }
}

/** Expected, perceived, important, and how the best rival does. */
const QUALITY = [
  { item: "tangibles", expectation: 7.2, perception: 7.6, importance: 6.2, competitor: 7.0 },
  { item: "reliability", expectation: 8.6, perception: 7.4, importance: 8.8, competitor: 7.6 },
  { item: "responsiveness", expectation: 8.2, perception: 6.9, importance: 8.1, competitor: 7.1 },
  { item: "empathy", expectation: 7.4, perception: 7.2, importance: 7.0, competitor: 6.4 },
] as const;

function addQuality(world: World, { person }: Life, { wave, level }: Answer, add: Add) {
  const random = world.source("quality answers").at(person.number, wave);
  if (random.next() > 0.2) return;
  for (const { item, ...means } of QUALITY) {
    for (const role of ["expectation", "perception", "importance", "competitor"] as const) {
      const mean = means[role] + (role === "perception" ? 0.4 * (level - 1.3) : 0);
      const score = whole(mean + 1.1 * normal(random), 0, 10);
      add(item, "quality", score, { instrument: "quality", role });
    }
  }
}
