import type { intake as en } from "../en/intake.ts";

export const intake = {} satisfies Record<keyof typeof en, string>;
