import type { Columns } from "../../../src/engine/column.ts";
import { type Recovery, relation } from "./recovery.ts";

const column = ({ columns, length }: Columns, name: string) =>
  Array.from({ length }, (_, i) => Number(columns[name]?.[i]));

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const recoveries: readonly Recovery[] = [
  {
    id: "referral_k",
    // Planted as what came about by the extract's end, however long each customer had: so without
    // a window, and with every conversion, however late the invitation.
    async read(graph) {
      const summary = await relation(graph, "referral_summary");
      const [brought, customers] = ["brought", "customers"].map((name) =>
        total(column(summary, name)),
      );
      return { estimate: brought! / customers!, se: Math.sqrt(brought!) / customers! };
    },
  },
  {
    id: "referral_conversion",
    async read(graph) {
      const rows = await relation(graph, "referral_generations", { referral_window_days: 0 });
      const converted = total(column(rows, "converted"));
      const n = total(column(rows, "invitations"));
      const estimate = converted / n;
      return { estimate, se: Math.sqrt((estimate * (1 - estimate)) / n) };
    },
  },
  {
    id: "referral_source",
    async read(graph) {
      const rows = await relation(graph, "referral_sources");
      const invitations = column(rows, "invitations");
      const of = (...sources: string[]) =>
        total(invitations.filter((_, i) => sources.includes(String(rows.columns.source?.[i]))));
      const devoted = of("devoted", "devoted_recommends");
      const n = devoted + of("satisfied", "not_satisfied");
      // None or all is no certainty: Laplace’s estimate gives the error then.
      const steady = (devoted + 1) / (n + 2);
      return { estimate: devoted / n, se: Math.sqrt((steady * (1 - steady)) / n) };
    },
  },
];
