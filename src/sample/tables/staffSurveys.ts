import type { Row } from "../batch.ts";
import { midnight } from "../calendar.ts";
import { normal, whole } from "../distributions.ts";
import { DIMENSIONS, opinion } from "../findings/orientation.ts";
import { WAVE_NAMES, WAVES } from "../waves.ts";
import type { World } from "../world.ts";
import type { SURVEYS, SurveySheet } from "./surveys.ts";

/** The traits of committed employees. */
const TRAITS = [
  "reputation",
  "secrets",
  "change",
  "responsibility",
  "results",
  "independence",
  "crisis",
  "growth",
] as const;

/** The waves in which the staff is asked too, and those who supply. */
const STAFF_WAVES = [3, 5] as const;

/** The answers of employees and managers: commitment by the climate of their branch, orientation. */
export function addStaffSurveys(world: World, rows: SurveySheet): void {
  for (const wave of STAFF_WAVES) {
    const day = WAVES[wave]! + 7;
    for (const [number, employee] of world.staff.employees.entries()) {
      if (employee.hired > day || employee.left <= day) continue;
      const leads = employee.role === "manager" || employee.role === "director";
      const random = world.source("staff answers").at(number, wave);
      const head: Row<typeof SURVEYS> = {
        response_id: `${employee.id}-${wave + 1}`,
        respondent_id: employee.id,
        respondent_type: leads ? "manager" : "employee",
        answered_at: midnight(day),
        instrument: "staff",
        scale_min: 1,
        scale_max: 7,
        wave: WAVE_NAMES[wave],
        unit_id: employee.unit?.id ?? null,
      };
      const own =
        4.6 + 0.6 * (employee.unit?.climate ?? 0) + (leads ? 0.5 : 0) + 0.4 * normal(random);
      const answer = (shift = 0) => whole(own + shift + 0.7 * normal(random), 1, 7);
      for (const item of TRAITS) {
        rows.add({ ...head, item, construct: "employee_commitment", score: answer() });
      }
      rows.add({ ...head, item: "engagement", construct: "engagement", score: answer(0.2) });
      rows.add({ ...head, item: "continuance", construct: "continuance", score: answer(-0.8) });
      if (wave !== 5 && !leads) continue;
      for (const [i, { item }] of DIMENSIONS.entries()) {
        const score = opinion(world.parameters, leads ? "managers" : "employees", i, random);
        const scale = { instrument: "orientation", scale_min: -3, scale_max: 3 };
        rows.add({ ...head, ...scale, item, construct: "orientation", score });
      }
    }
  }
}

/** What suppliers and partners need of the company: both want answers more than convenience. */
export function addPartnerSurveys(world: World, ids: readonly string[], rows: SurveySheet): void {
  const items = [
    { item: "fast_answer", perception: 6.1, importance: 9 },
    { item: "payment", perception: 8, importance: 8.2 },
    { item: "convenience", perception: 7.6, importance: 5.2 },
  ] as const;
  for (const wave of STAFF_WAVES) {
    for (const [number, id] of ids.entries()) {
      const random = world.source("partner answers").at(number, wave);
      for (const { item, ...means } of items) {
        for (const role of ["perception", "importance"] as const) {
          rows.add({
            response_id: `${id}-${wave + 1}`,
            respondent_id: id,
            respondent_type: id.startsWith("S") ? "supplier" : "partner",
            answered_at: midnight(WAVES[wave]! + 5),
            instrument: "partners",
            item,
            construct: "quality",
            role,
            score: whole(means[role] + normal(random), 0, 10),
            scale_min: 0,
            scale_max: 10,
            wave: WAVE_NAMES[wave],
          });
        }
      }
    }
  }
}
