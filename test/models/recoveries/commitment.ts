import type { Columns } from "../../../src/engine/column.ts";
import type { Estimate } from "../../sample/measure.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

/**
 * The answer key goes by the levels that the answers of one survey give by themselves. So what else
 * makes a level here (rhythm, repeated satisfaction, base conditions) is switched off, and an answer
 * counts about as long as the key lets it count.
 */
const BY_ANSWERS = { repeat_satisfied: 0, active_required: false, hygiene_valid_days: 0 };

const row = ({ columns, length }: Columns, wanted: Readonly<Record<string, string>>) => {
  const at = Array.from({ length }, (_, i) => i).find((i) =>
    Object.entries(wanted).every(([column, value]) => columns[column]?.[i] === value),
  );
  return (column: string) => Number(at === undefined ? NaN : columns[column]?.[at]);
};

/**
 * The key takes answers of the 120 days before a promotion, and trips of the 90 days after an
 * answer. Levels stand at the ends of months here, up to a month earlier: with 90 and 60 days the
 * answers are as old on average as those of the key. How old they are matters, since the devoted of
 * a while ago are no longer all devoted: with 60 days the response of two companies was 0.92 and
 * 0.91, with 120 days 0.88 and 0.90 (key 0.90). Over ten companies of 20,000 it lay 1.7 standard
 * errors below the key with 90 days, which chance may do.
 */
const PROMO = { ...BY_ANSWERS, answer_valid_days: 90 };
const TRAIT_DAYS = { ...BY_ANSWERS, answer_valid_days: 60, trait_days: 1095 };

export const recoveries: readonly Recovery[] = [
  {
    id: "promo_satisfied",
    async read(graph) {
      return responseOf(await relation(graph, "competitor_response", PROMO), ["level_1"]);
    },
  },
  {
    id: "promo_devoted",
    async read(graph) {
      return responseOf(await relation(graph, "competitor_response", PROMO), [
        "level_2",
        "level_3",
      ]);
    },
  },
  {
    id: "devoted_distance",
    // The key takes everybody's last answer, however old, also of those who have left.
    async read(graph) {
      const overrides = { ...BY_ANSWERS, answer_valid_days: 36_500 };
      const of = row(await relation(graph, "committed_traits", overrides), {
        trait: "home_distance",
      });
      return ofInterval(of("ratio"), of("ratio_low"), of("ratio_high"));
    },
  },
  {
    id: "devoted_away",
    // Trips up to about 90 days after a survey, over all surveys.
    async read(graph) {
      const of = row(await relation(graph, "committed_traits", TRAIT_DAYS), {
        trait: "out_of_town",
      });
      return ofInterval(of("difference"), of("difference_low"), of("difference_high"));
    },
  },
  {
    id: "devoted_spending",
    async read(graph) {
      const of = row(await relation(graph, "committed_traits", TRAIT_DAYS), {
        trait: "spending_per_trip",
      });
      return ofInterval(of("ratio"), of("ratio_low"), of("ratio_high"));
    },
  },
  {
    id: "business_commitment",
    // Each answer counts once, at the end of the month in which it was given.
    async read(graph) {
      const overrides = { ...BY_ANSWERS, answer_valid_days: 31 };
      const of = row(await relation(graph, "business_and_consumer", overrides), {
        measure: "early_devotion",
      });
      return ofInterval(of("estimate"), of("ci_low"), of("ci_high"));
    },
  },
  {
    id: "business_departures",
    // The file knows departures up to two months before its end; the days after that are no risk.
    async read(graph) {
      const of = row(await relation(graph, "business_and_consumer", { as_of: "2025-11-02" }), {
        measure: "departures_a_year",
      });
      return ofInterval(of("estimate"), of("ci_low"), of("ci_high"));
    },
  },
];

/** The response of several levels together: each weighs by the visits to be expected of it. */
function responseOf(columns: Columns, levels: readonly string[]): Estimate {
  const parts = levels.map((group_name) => row(columns, { split: "level", group_name }));
  const expected = parts.reduce((sum, of) => sum + of("visits_expected"), 0);
  const weights = parts.map((of) => of("visits_expected") / expected);
  const estimates = parts.map((of) => ofInterval(of("response"), of("ci_low"), of("ci_high")));
  return {
    estimate: estimates.reduce((sum, { estimate }, i) => sum + weights[i]! * estimate, 0),
    se: Math.hypot(...estimates.map(({ se }, i) => weights[i]! * se)),
  };
}
