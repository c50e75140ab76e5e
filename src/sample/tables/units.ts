import type { Row, Shape } from "../batch.ts";
import type { Unit } from "../network.ts";

export const UNITS = {
  unit_id: "varchar",
  name: "varchar",
  city: "varchar",
  region: "varchar",
  competitors_n: "integer",
} as const satisfies Shape;

export const unitRow = (unit: Unit): Row<typeof UNITS> => ({
  unit_id: unit.id,
  name: unit.name,
  city: unit.city,
  region: unit.regionName,
  competitors_n: unit.competitors,
});
