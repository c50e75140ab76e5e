import { betaBelow } from "./beta.ts";

/**
 * The two-sided probability of so uneven a split if either side were as likely: the exact sign test
 * on cases that differ at all. 1 where there are none.
 */
export function signTest(above: number, below: number): number {
  const n = above + below;
  const fewer = Math.min(above, below);
  if (fewer === n - fewer) return 1;
  // The binomial probability of at most `fewer` of n.
  return Math.min(1, 2 * betaBelow(0.5, n - fewer, fewer + 1));
}
