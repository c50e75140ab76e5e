import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";
import { FEW } from "./small.ts";

/** How many points of quality a rival may be ahead before purchases divide evenly, by group. */
export const qualityDeficit = estimateRows({
  name: "quality_deficit",
  reads: ["group_name", "customers", "tolerance", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "tolerance", n: "customers" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  reference: 0,
  measure: "tolerance",
  cases: "customers",
  color: ({ key }, _, theme) =>
    key === "not_devoted" ? theme.faint : key === "devoted_more" ? theme.ink : theme.levels[3],
  finding(told) {
    const design = "observational";
    const of = (key: string) => told.find((row) => row.key === key);
    const [devoted, more] = [of("devoted_and_partners"), of("devoted_more")];
    if (!devoted || !more) return { key: "untold", values: {}, design };
    const values = { devoted: devoted.estimate, more: more.estimate };
    return { key: more.low > 0 ? "more" : more.high < 0 ? "less" : "unclear", values, design };
  },
  untold: "figure.quality_deficit.untold",
  without(drawn) {
    const design = "observational";
    const groups = drawn.filter(({ key }) => key !== "devoted_more");
    const least = groups.toSorted((a, b) => a.n - b.n)[0];
    if (!least || least.n >= FEW) return { key: "untold", values: {}, design };
    return { key: "few_diaries", values: { group: { code: least.key }, n: least.n }, design };
  },
  counted: (drawn) => drawn.find(({ key }) => key === "devoted_more")?.n ?? 0,
});
