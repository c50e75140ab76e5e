import type { Columns } from "../../../src/engine/column.ts";
import { ofInterval, type Recovery, relation } from "./recovery.ts";

/** Reads columns of the one row in which the others hold these values; NaN where there is none. */
function row({ columns, length }: Columns, where: Readonly<Record<string, string>>) {
  const i = Array.from({ length }, (_, at) => at).find((at) =>
    Object.entries(where).every(([name, value]) => columns[name]?.[at] === value),
  );
  return (name: string) => (i === undefined ? Number.NaN : Number(columns[name]?.[i]));
}

// The key sorts departures by the last answers in the half-year before, as they are: conditions that
// answers do not hold are off, and the level may stand on the eve of the period of departure.
const LAST_ANSWERS = {
  repeat_satisfied: 0,
  active_required: false,
  hygiene_valid_days: 0,
  answer_valid_days: 183,
  level_days_before: 0,
};

const preceded = (id: string, group_name: string): Recovery => ({
  id,
  async read(graph) {
    const of = row(await relation(graph, "churn_after_mistakes", LAST_ANSWERS), { group_name });
    const [estimate, n] = [of("preceded_share"), of("cases")];
    return { estimate, se: Math.sqrt(Math.max(estimate * (1 - estimate), 1e-9) / n) };
  },
});

const contrast = (id: string, measure: string): Recovery => ({
  id,
  async read(graph) {
    const contrasts = await relation(graph, "recovery_contrasts");
    const of = row(contrasts, { comparison: "well_against_badly", measure });
    return ofInterval(of("estimate"), of("ci_low"), of("ci_high"));
  },
});

export const recoveries: readonly Recovery[] = [
  preceded("mistakes_before_devoted", "devoted_and_partners"),
  preceded("mistakes_before_satisfied", "level_1"),
  contrast("recovery_satisfaction", "rating_after"),
  contrast("recovery_repurchase", "departed_after"),
  {
    id: "rudeness_untrained",
    async read(graph) {
      const of = row(await relation(graph, "blame_by_training"), { training: "untrained" });
      const onLogs = ofInterval(0, Math.log(of("ratio_low")), Math.log(of("ratio_high")));
      return { estimate: of("ratio"), se: of("ratio") * onLogs.se };
    },
  },
  {
    id: "supplier_late",
    async read(graph) {
      const promises = await relation(graph, "on_time_in_full");
      const of = (brand: string) => row(promises, { grouping_name: "brand", group_name: brand });
      const [best, worst] = [of("Aldo"), of("Fenn")];
      const variance = (side: typeof best) =>
        (side("on_time_share") * (1 - side("on_time_share"))) / side("deliveries");
      return {
        estimate: best("on_time_share") - worst("on_time_share"),
        se: Math.sqrt(variance(best) + variance(worst)),
      };
    },
  },
];
