import { withoutScale } from "./header_scale.ts";

/**
 * A header without what stands in brackets at its end, a scale or a unit as in `Satisfaction (1–10)`, and
 * without a scale behind a comma; as it is where nothing else is left.
 */
export function bareHeader(header: string): string {
  const bare = withoutScale(header)
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/u, "")
    .trim();
  return bare === "" ? header : bare;
}
