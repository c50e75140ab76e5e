import type { Figure } from "./figure.ts";
import { recommendationBars } from "./recommendation_bars.ts";
import { staffAsked } from "./staff_asked.ts";

/** The recommendation score of employees, who are asked about the company as a place of work. */
export const employeeRecommendation: Figure = {
  ...recommendationBars,
  name: "employee_recommendation",
  foot: staffAsked,
};
