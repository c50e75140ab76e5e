import type { ladder as en } from "../../en/themes/ladder.ts";
import type { Theme } from "../../theme.ts";

export const ladder: Theme<typeof en> = { columns: {}, codes: {}, figures: {} };
