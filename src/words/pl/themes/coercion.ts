import type { coercion as en } from "../../en/themes/coercion.ts";
import type { Theme } from "../../theme.ts";

export const coercion: Theme<typeof en> = { columns: {}, codes: {}, figures: {} };
