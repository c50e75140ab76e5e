import { said } from "./drivers_rated.ts";
import type { Row } from "./harness.ts";

/** The date that tests of publics stand on. */
export const DATE = "2025-12-31";

/** What one respondent of a public says of one attribute, by role. */
export function rates(
  respondent: string,
  type: string,
  attribute: string,
  roles: Readonly<Record<string, number>>,
  more: Row = {},
): Row[] {
  return Object.entries(roles).map(([role, score]) =>
    said(respondent, "2025-06-01", "quality", attribute, score, {
      role,
      respondent_type: type,
      ...more,
    }),
  );
}

/** So many respondents, each by the same rule. */
export const many = <T>(n: number, make: (i: number) => readonly T[]): T[] =>
  Array.from({ length: n }, (_, i) => make(i)).flat();
