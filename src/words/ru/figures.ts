import type { figures as en } from "../en/figures.ts";

export const figures = {} satisfies Record<keyof typeof en, string>;
