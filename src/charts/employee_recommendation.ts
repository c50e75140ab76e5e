import type { Figure } from "./figure.ts";
import { recommendationBars } from "./recommendation_bars.ts";
import { number, rows } from "./rows.ts";

/** The recommendation score of employees, who are asked about the company as a place of work. */
export const employeeRecommendation: Figure = {
  ...recommendationBars,
  name: "employee_recommendation",
  foot: ({ from }) => ({
    counts: [],
    notes: rows(from, { n: number })
      .slice(0, 1)
      .map(({ n }) => ({ key: "staff_asked", values: { n } })),
  }),
};
