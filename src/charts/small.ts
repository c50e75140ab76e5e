/** Below this many cases a share is not shown, below `THIN` it is shown with a caution (P8). */
export const FEW = 10;
export const THIN = 30;

/** The sum of what is there. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0);
}
