import type { referral as en } from "../../en/themes/referral.ts";
import type { Theme } from "../../theme.ts";

export const referral: Theme<typeof en> = { columns: {}, codes: {}, figures: {} };
