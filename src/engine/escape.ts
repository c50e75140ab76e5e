/** Quotes a name for SQL. One of the only two ways by which text becomes SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text value for SQL. Values that a person may change are bound, never written so. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
