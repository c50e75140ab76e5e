import type { moments as en } from "../../en/themes/moments.ts";
import type { Theme } from "../../theme.ts";

export const moments: Theme<typeof en> = {
  columns: {},
  codes: {},
  figures: {},
};
