import type { Row, Shape } from "../batch.ts";
import { LAST_DAY, midnight } from "../calendar.ts";
import type { Life } from "../life.ts";

export const CUSTOMERS = {
  customer_id: "varchar",
  kind: "varchar",
  segment: "varchar",
  region: "varchar",
  city: "varchar",
  birth_year: "integer",
  acquired_at: "timestamp",
  home_unit_id: "varchar",
  churned: "boolean",
  churned_at: "timestamp",
} as const satisfies Shape;

/** How long it takes the company to notice and record that somebody has left. */
const NOTICED_AFTER = 60;

export function customerRow({ person, acquired, left }: Life): Row<typeof CUSTOMERS> {
  const noticed = left + NOTICED_AFTER < LAST_DAY;
  return {
    customer_id: person.id,
    kind: person.kind,
    segment: person.segment,
    region: person.home.regionName,
    city: person.home.city,
    birth_year: person.birthYear,
    acquired_at: midnight(acquired),
    home_unit_id: person.home.id,
    churned: noticed,
    churned_at: noticed ? midnight(left) : null,
  };
}
