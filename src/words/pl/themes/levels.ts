import type { levels as en } from "../../en/themes/levels.ts";
import type { Theme } from "../../theme.ts";

export const levels: Theme<typeof en> = { columns: {}, codes: {}, figures: {} };
