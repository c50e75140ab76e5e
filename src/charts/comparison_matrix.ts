import type { Figure } from "./figure.ts";
import { migrationMatrix } from "./migration_matrix.ts";

/** The same customers in the groups of two definitions or two dates: drawn as a migration, told as a comparison. */
export const comparisonMatrix: Figure = { ...migrationMatrix, name: "comparison_matrix" };
