/**
 * Moves labels apart along one axis: each at least `gap` from the next, in their order and as
 * near to where they belong as a pass in each direction brings them.
 *
 * @param places ascending or not; the answer is in the same order
 */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = order.map((at) => places[at] ?? 0);
  for (let at = 1; at < moved.length; at++) {
    const overlap = (moved[at - 1] ?? 0) + gap - (moved[at] ?? 0);
    if (overlap <= 0) continue;
    moved[at] = (moved[at] ?? 0) + overlap / 2;
    for (let back = at - 1; back >= 0; back--)
      moved[back] = Math.min(moved[back] ?? 0, (moved[back + 1] ?? 0) - gap);
  }
  const answer = new Array<number>(places.length);
  order.forEach((at, rank) => (answer[at] = moved[rank] ?? 0));
  return answer;
}
