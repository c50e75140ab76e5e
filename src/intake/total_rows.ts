import { literal } from "../engine/escape.ts";

/** What a row of sums begins with, in English, Russian and Polish. */
const WORDS =
  "(grand |sub-?)?totals?|sum|итоги?|итого|всего|промежуточный итог|razem|suma|suma częściowa|ogółem|łącznie";

/**
 * SQL that says whether a row is one of sums, by its cells as text. It is asked only of rows that lack
 * something required, so that no row of data is taken for one.
 */
export function totalSql(cells: readonly string[]): string {
  const pattern = literal(`^(${WORDS})($|[ :.,(])`);
  const tests = cells.map(
    (cell) => `coalesce(regexp_matches(lower(trim(${cell})), ${pattern}), false)`,
  );
  return tests.length === 0 ? "false" : `(${tests.join(" or ")})`;
}
