import type { Sample } from "./samples.ts";

/** Where the lines stand in one sample, and where that puts each item. */
export function placed({ importance, performance, rival }: Sample, at: string, stated: boolean) {
  const line = (values: readonly number[], middle: number) =>
    at === "midpoint" ? middle : at === "medians" ? median(values) : mean(values);
  const importanceCut = line(importance, stated ? 5 : 1 / importance.length);
  const common = line(performance, 5);
  const performanceCuts = performance.map((_, i) =>
    at === "rivals" && Number.isFinite(rival[i]) ? rival[i]! : common,
  );
  const quadrants = importance.map((value, i) => {
    const good = performance[i]! >= performanceCuts[i]!;
    return value >= importanceCut
      ? good
        ? "keep"
        : "concentrate"
      : good
        ? "overkill"
        : "low_priority";
  });
  return { importanceCut, performanceCuts, quadrants };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}
