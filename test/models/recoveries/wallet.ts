import { ofInterval, type Recovery, relation } from "./recovery.ts";

export const recoveries: readonly Recovery[] = [
  {
    id: "dirichlet_spread",
    // The interval is symmetric on the logarithmic scale.
    async read(graph) {
      const { columns } = await relation(graph, "dirichlet_market");
      const [estimate, low, high] = ["s", "s_low", "s_high"].map((name) =>
        Number(columns[name]![0]),
      );
      return { estimate: estimate!, se: (estimate! * Math.log(high! / low!)) / (2 * 1.959964) };
    },
  },
  {
    id: "wallet_devoted",
    // The key sorts diary keepers by their answers in the last wave, so older answers do not count.
    async read(graph) {
      const { columns } = await relation(graph, "wallet_by_answers", { answer_valid_days: 60 });
      const of = (name: string) => Number(columns[name]![0]);
      return ofInterval(of("difference"), of("difference_low"), of("difference_high"));
    },
  },
];
