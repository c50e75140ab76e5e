import { duckdb, formatDialect } from "sql-formatter";

/**
 * SQL with one clause a line, as the models are written; parameters and comments stay.
 * @returns null where the text cannot be read as SQL
 */
export function formatSql(sql: string): string | null {
  try {
    const formatted = formatDialect(sql, {
      dialect: duckdb,
      paramTypes: { named: ["$"] },
      tabWidth: 4,
      expressionWidth: 80,
    });
    // It takes the functions that it does not know for names.
    return formatted.replace(/\b(percentile_(?:cont|disc)|getvariable) \(/gi, "$1(");
  } catch {
    return null;
  }
}
