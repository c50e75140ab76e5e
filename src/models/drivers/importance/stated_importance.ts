import type { Columns } from "../../../engine/column.ts";
import { resample } from "../../../stats/resample.ts";
import { signTest } from "../../../stats/sign_test.ts";
import { FEW } from "../answers/read_answers.ts";
import { type Found, type Progress, type Sample, SAMPLES } from "./samples.ts";

/** One answer about one quality: whose, and of which item in the list of items. */
interface Rating {
  readonly item: number;
  readonly customer: number;
  readonly importance: number;
  readonly performance: number;
  /** NaN where the customer was not asked about rivals. */
  readonly rival: number;
}

/** Means of what was said of qualities, in all answers and in samples of customers. */
export function statedImportance(
  columns: Columns,
  random: () => number,
  progress: Progress,
): Found {
  const { items, ratings, people } = read(columns);
  const among = (rows: readonly Rating[]) =>
    items.map((_, i) => new Set(rows.filter((r) => r.item === i).map((r) => r.customer)).size);
  const bothRated = ratings.filter(({ rival }) => Number.isFinite(rival));
  const compared = among(bothRated).map((customers) => customers >= FEW);
  const means = (value: (rating: Rating) => number, times: ArrayLike<number>) => {
    const sums = items.map(() => 0);
    const counts = items.map(() => 0);
    for (const rating of ratings) {
      const weight = times[rating.customer]!;
      const said = value(rating);
      if (weight === 0 || Number.isNaN(said)) continue;
      sums[rating.item]! += weight * said;
      counts[rating.item]! += weight;
    }
    return sums.map((sum, i) => sum / counts[i]!);
  };
  const hidden = (values: readonly number[]) =>
    values.map((value, i) => (compared[i] ? value : NaN));
  const sample = (times: ArrayLike<number>): Sample => ({
    importance: means(({ importance }) => importance, times),
    performance: means(({ performance }) => performance, times),
    rival: hidden(means(({ rival }) => rival, times)),
    ahead: hidden(means(({ performance, rival }) => performance - rival, times)),
  });
  const replicates: Sample[] = [];
  const drawn = new Uint16Array(people);
  for (let at = 0; at < SAMPLES && items.length > 0; at++) {
    resample(drawn, random);
    replicates.push(sample(drawn));
    if (at % 20 === 0) progress(at / SAMPLES);
  }
  const signs = hidden(items.map((_, i) => signOf(bothRated.filter(({ item }) => item === i))));
  const once = new Uint16Array(people).fill(1);
  const estimate = items.length > 0 ? { ...sample(once), signs } : null;
  return { items, customers: among(ratings), estimate, replicates };
}

/** The sign test over customers, since several answers of one are not several votes. */
function signOf(rows: readonly Rating[]): number {
  const gaps = new Map<number, number>();
  for (const { customer, performance, rival } of rows)
    gaps.set(customer, (gaps.get(customer) ?? 0) + performance - rival);
  // What rounding leaves of a tie is no difference.
  const each = [...gaps.values()].filter((gap) => Math.abs(gap) > 1e-9);
  return signTest(each.filter((gap) => gap > 0).length, each.filter((gap) => gap < 0).length);
}

/** The ratings of items that at least ten customers rated; of others nothing is told. */
function read({ columns, length }: Columns) {
  const number = (name: string, row: number) => Number(columns[name]![row] ?? NaN);
  const names = Array.from({ length }, (_, row) => String(columns.item![row]));
  const raters = new Map<string, Set<number>>();
  for (const [row, name] of names.entries())
    raters.set(name, (raters.get(name) ?? new Set()).add(number("customer", row)));
  const items = [...raters.keys()].filter((name) => raters.get(name)!.size >= FEW).sort();
  const place = new Map(items.map((name, i) => [name, i]));
  const ratings = names.flatMap((name, row): Rating[] => {
    const item = place.get(name);
    if (item === undefined) return [];
    return [
      {
        item,
        customer: number("customer", row),
        importance: number("importance", row),
        performance: number("perceived", row),
        rival: number("rival", row),
      },
    ];
  });
  const people = ratings.reduce((most, { customer }) => Math.max(most, customer + 1), 0);
  return { items, ratings, people };
}
