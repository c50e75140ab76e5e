import { number, rows, text } from "./rows.ts";
import { twoSides } from "./two_sides.ts";

/** How often a mistake came before a departure, against customers of the same level still there. */
export const mistakesBefore = twoSides({
  name: "mistakes_before",
  reads: ["group_name", "preceded_share", "preceded_low", "preceded_high", "control_share"],
  read: (data) =>
    rows(data, {
      group_name: text,
      cases: number,
      preceded_share: number,
      preceded_low: number,
      preceded_high: number,
      control_share: number,
      control_low: number,
      control_high: number,
    }).map((row) => ({
      key: row.group_name,
      one: { value: row.preceded_share, low: row.preceded_low, high: row.preceded_high },
      other: { value: row.control_share, low: row.control_low, high: row.control_high },
      n: row.cases,
    })),
  style: "percent",
  reference: 0,
  colors: (theme) => [theme.misery, theme.operation],
  cases: "cases",
  counted: (drawn) =>
    drawn
      .filter(({ key }) => key === "everybody")
      .map(({ n }) => ({ n, unit: "customers" as const })),
  finding(told) {
    const design = "observational";
    const devoted = told.find(({ key }) => key === "devoted_and_partners");
    const satisfied = told.find(({ key }) => key === "level_1");
    if (!devoted || !satisfied) {
      const { one, other } = told[0]!;
      return { key: "all", values: { departed: one.value, others: other.value }, design };
    }
    const values = { devoted: devoted.one.value, satisfied: satisfied.one.value };
    const apart = devoted.one.low > satisfied.one.high;
    return { key: apart ? "devoted_more" : "alike", values, design };
  },
});
