import { ofInterval, type Recovery, relation } from "./recovery.ts";

/**
 * The key goes by the levels that the answers of one survey give by themselves, and by sales of the
 * 90 days after it. Levels stand at the ends of months here, up to a month after the answer.
 */
const BY_ANSWERS = {
  repeat_satisfied: 0,
  active_required: false,
  hygiene_valid_days: 0,
  answer_valid_days: 90,
};

export const recoveries: readonly Recovery[] = [
  {
    id: "refusal_costs",
    async read(graph) {
      const { columns } = await relation(graph, "policy_refusals");
      const of = (name: string) => Number(columns[name]?.[0]);
      return ofInterval(of("difference"), of("difference_low"), of("difference_high"));
    },
  },
  ...(["discount_repeat", "discount_users"] as const).map((id): Recovery => {
    const measure = id === "discount_repeat" ? "difference" : "use_difference";
    return {
      id,
      async read(graph) {
        const { columns, length } = await relation(graph, "practices", BY_ANSWERS);
        const at = Array.from({ length }, (_, i) => columns.practice?.[i]).indexOf("discount");
        const of = (name: string) => Number(columns[name]?.[at]);
        return ofInterval(of(measure), of(`${measure}_low`), of(`${measure}_high`));
      },
    };
  }),
];
