import { finding } from "../finding.ts";
import type { Parameters } from "../findings.ts";
import type { Employee } from "../staff.ts";

/** The variance of satisfaction with a contact within employees, rounding to whole points included. */
const WITHIN = 1.9;

/**
 * No shared standard: service differs by employee within branches, until half of the branches
 * introduce one, which leaves a quarter of each employee's own way. `icc` is .06; .15 is for teaching.
 */
export const standards = finding({ icc: 0.06, left: 0.25 }, { icc: 0 }, [
  {
    id: "employee_icc",
    what: {
      en: "Share of the variance of satisfaction that lies between employees of a branch, without a standard (ICC)",
      ru: "Доля разброса оценок, приходящаяся на различия сотрудников внутри филиала, без стандарта (ICC)",
      pl: "Część zmienności ocen wynikająca z różnic między pracownikami oddziału, bez standardu (ICC)",
    },
    parameter: ({ icc }) => icc,
    none: 0,
    analysis: "A27",
    smallest: 4000,
  },
]);

export function employeeEffect({ standards }: Parameters, deviate: number): number {
  return Math.sqrt((standards.icc / (1 - standards.icc)) * WITHIN) * deviate;
}

/** What an employee adds to the branch's service on a day. */
export function effectOn(parameters: Parameters, { effect, unit }: Employee, day: number): number {
  return unit && day >= unit.standard ? effect * parameters.standards.left : effect;
}
