import type { Column, Columns } from "../../engine/column.ts";
import { holm } from "../../stats/holm.ts";
import { kendallsW } from "../../stats/kendalls_w.ts";
import { ranks } from "../../stats/ties.ts";
import type { Random } from "../model.ts";
import type { ComputedModel } from "../model.ts";

/** Respondents below which a public is not shown, and attributes below which there is no order. */
const FEW = 5;
const ATTRIBUTES = 3;

const SHUFFLES = 999;

export const model = {
  header: `
    One row per public, and per pair of publics: whether they put what matters to them in the same order.
    w is Kendall’s coefficient of concordance on importance: 1 where all have one order, 0 where
    orders cancel each other out. Within a public its respondents are the judges, with the jackknife’s
    interval from ten of them on, and p_agreement is the probability of so much agreement without any
    common order. Between two publics (other_stakeholder) the mean ranks of both are the two judges, on the
    attributes that both were asked about; p_difference is how often two orders as far apart come out of
    1,000 deals of the same respondents into two publics by lot, and p_holm is corrected for as many
    pairs. Respondents who rated all of them count. Under five respondents or three attributes
    nothing is told. In TypeScript, because of the deals.
    analysis A19
    guards P8, P9, P27, P36
    needs surveys(construct = quality), surveys(role = importance)
  `,
  reads: {
    ratings: `
      select stakeholder, respondent_id, attribute, importance
      from stakeholder_ratings
      where importance is not null
      order by stakeholder, respondent_id, attribute`,
  },
  columns: {
    stakeholder: "varchar",
    other_stakeholder: "varchar",
    attributes: "integer",
    respondents: "integer",
    w: "double",
    ci_low: "double",
    ci_high: "double",
    p_agreement: "double",
    p_difference: "double",
    p_holm: "double",
  },
  compute({ ratings }, _parameters, random, watch) {
    const publics = read(ratings!);
    const names = [...publics.keys()];
    const within = names.flatMap((name) => {
      const own = publics.get(name)!;
      const judges = complete(own, asked(own));
      if (judges.length < FEW || judges[0]!.length < ATTRIBUTES) return [];
      const { w, low, high, p } = kendallsW(judges);
      const found = { w, low, high, pAgreement: p, pDifference: NaN };
      return [{ name, other: null, attributes: judges[0]!.length, n: judges.length, ...found }];
    });
    const pairs = names.flatMap((name, i) => names.slice(i + 1).map((other) => [name, other]));
    const between = pairs.flatMap(([name, other], i) => {
      watch.progress(i / pairs.length);
      const found = compare(publics.get(name!)!, publics.get(other!)!, random);
      return found ? [{ name: name!, other: other!, low: NaN, high: NaN, ...found }] : [];
    });
    const corrected = [
      ...within.map(() => NaN),
      ...holm(between.map(({ pDifference }) => pDifference)),
    ];
    const rows = [...within, ...between.map((row) => ({ ...row, pAgreement: NaN }))];
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      stakeholder: rows.map(({ name }) => name),
      other_stakeholder: rows.map(({ other }) => other),
      attributes: Int32Array.from(rows, ({ attributes }) => attributes),
      respondents: Int32Array.from(rows, ({ n }) => n),
      w: number(({ w }) => w),
      ci_low: number(({ low }) => low),
      ci_high: number(({ high }) => high),
      p_agreement: number(({ pAgreement }) => pAgreement),
      p_difference: number(({ pDifference }) => pDifference),
      p_holm: Float64Array.from(corrected),
    };
    return columns;
  },
} as const satisfies ComputedModel;

/** What each respondent of a public rated. */
type Public = ReadonlyMap<string, ReadonlyMap<string, number>>;

function read({ columns, length }: Columns): Map<string, Map<string, Map<string, number>>> {
  const publics = new Map<string, Map<string, Map<string, number>>>();
  for (let i = 0; i < length; i++) {
    const name = String(columns.stakeholder![i]);
    const respondent = String(columns.respondent_id![i]);
    const own = publics.get(name) ?? new Map<string, Map<string, number>>();
    const rated = own.get(respondent) ?? new Map<string, number>();
    rated.set(String(columns.attribute![i]), Number(columns.importance![i]));
    own.set(respondent, rated);
    publics.set(name, own);
  }
  return publics;
}

/** The attributes that at least half of a public rated: a stray question decides nothing. */
function asked(own: Public): string[] {
  const counts = new Map<string, number>();
  for (const rated of own.values())
    for (const attribute of rated.keys()) counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= own.size / 2 ? [name] : [])).sort();
}

/** The ratings of those who rated all of these attributes. */
const complete = (own: Public, attributes: readonly string[]): number[][] =>
  [...own.values()].flatMap((rated) =>
    attributes.every((attribute) => rated.has(attribute))
      ? [attributes.map((attribute) => rated.get(attribute)!)]
      : [],
  );

function compare(one: Public, other: Public, random: Random) {
  const both = new Set(asked(other));
  const attributes = asked(one).filter((attribute) => both.has(attribute));
  const [a, b] = [complete(one, attributes), complete(other, attributes)];
  if (attributes.length < ATTRIBUTES || a.length < FEW || b.length < FEW) return null;
  const judged = [...a, ...b].map((own) => ranks(own));
  const order = judged.map((_, i) => i);
  const distance = (chosen: readonly number[]) => {
    const means = [chosen.slice(0, a.length), chosen.slice(a.length)].map((side) =>
      attributes.map((_, j) => side.reduce((sum, i) => sum + judged[i]![j]!, 0) / side.length),
    );
    const apart = attributes.reduce((sum, _, j) => sum + (means[0]![j]! - means[1]![j]!) ** 2, 0);
    return { means, apart };
  };
  const found = distance(order);
  let asFar = 0;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    if (distance(order).apart >= found.apart - 1e-9) asFar++;
  }
  return {
    attributes: attributes.length,
    n: a.length + b.length,
    w: kendallsW(found.means).w,
    pDifference: (asFar + 1) / (SHUFFLES + 1),
  };
}
