import type { Row, Shape } from "../batch.ts";
import { midnight } from "../calendar.ts";
import type { Employee } from "../staff.ts";
import type { World } from "../world.ts";

export const EMPLOYEES = {
  employee_id: "varchar",
  unit_id: "varchar",
  role: "varchar",
  is_manager: "boolean",
  is_top_management: "boolean",
  hired_at: "timestamp",
  left_at: "timestamp",
  incentive_customer_share: "double",
  training_h: "double",
  manager_id: "varchar",
} as const satisfies Shape;

/** One employee; the share of their incentive that hangs on customers differs little by person. */
export function employeeRow(
  world: World,
  employee: Employee,
  number: number,
): Row<typeof EMPLOYEES> {
  const { incentives } = world.parameters.orientation;
  const deviate = world.source("incentives").at(number).next() - 0.5;
  return {
    employee_id: employee.id,
    unit_id: employee.unit?.id ?? null,
    role: employee.role,
    is_manager: employee.role === "manager" || employee.role === "director",
    is_top_management: employee.role === "director",
    hired_at: midnight(employee.hired),
    left_at: employee.left < Infinity ? midnight(employee.left) : null,
    incentive_customer_share: Math.round(100 * (incentives + 0.3 * deviate)) / 100,
    training_h: employee.trainingHours,
    manager_id: employee.managerId,
  };
}
