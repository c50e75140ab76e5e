import type { recommendation as en } from "../../en/themes/recommendation.ts";
import type { Theme } from "../../theme.ts";

export const recommendation: Theme<typeof en> = {
  columns: {},
  codes: {},
  figures: {},
};
