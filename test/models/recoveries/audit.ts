import { type Recovery, relation } from "./recovery.ts";

export const recoveries: readonly Recovery[] = [
  {
    id: "anonymous_share",
    // Planted as a share of sales, so returns and repeated rows are no part of the whole.
    async read(graph) {
      const { columns, length } = await relation(graph, "coverage");
      const issues = Array.from({ length }, (_, i) => String(columns.issue?.[i]));
      const of = (issue: string, column: string) =>
        Number(columns[column]?.[issues.indexOf(issue)] ?? 0);
      const anonymous = of("anonymous_sales", "rows");
      if (anonymous === 0) return { estimate: 0, se: 0 };
      const all = anonymous / of("anonymous_sales", "share_of_rows");
      const sales = all - of("returns", "rows") - of("duplicates", "rows");
      const estimate = anonymous / sales;
      return { estimate, se: Math.sqrt((estimate * (1 - estimate)) / sales) };
    },
  },
];
