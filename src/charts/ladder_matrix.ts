import type { Figure } from "./figure.ts";
import { migrationMatrix } from "./migration_matrix.ts";

/** Where customers of each rung stand a period later: drawn as a migration, told of rungs. */
export const ladderMatrix: Figure = { ...migrationMatrix, name: "ladder_matrix" };
