import type { Figure } from "./figure.ts";
import { migrationMatrix } from "./migration_matrix.ts";

/** Where customers of each rung stand a period later: drawn as a migration, told of rungs. */
export const ladderMatrix: Figure = {
  ...migrationMatrix,
  name: "ladder_matrix",

  foot(data) {
    // Each customer counts once a period, so the sum is not of customers.
    const n = migrationMatrix.foot(data).counts[0]?.n ?? 0;
    return { counts: [], notes: [{ key: "customer_periods", values: { n } }] };
  },
};
