import type { commitment as en } from "../../en/themes/commitment.ts";
import type { Theme } from "../../theme.ts";

export const commitment: Theme<typeof en> = { columns: {}, codes: {}, figures: {} };
