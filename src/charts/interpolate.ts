interface Point {
  readonly x: number;
  readonly y: number;
}

/** The height of a polyline at `x`; its points ascend in x. NaN where there is no line. */
export function valueAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  return between(
    points[next - 1],
    points[next],
    x,
    (point) => point.x,
    (point) => point.y,
  );
}

/** Where a polyline first reaches the height `y`; NaN where it never does. */
export function crossing(points: readonly Point[], y: number): number {
  const next = points.findIndex((point) => point.y >= y);
  return between(
    points[next - 1],
    points[next],
    y,
    (point) => point.y,
    (point) => point.x,
  );
}

function between(
  before: Point | undefined,
  after: Point | undefined,
  at: number,
  from: (point: Point) => number,
  to: (point: Point) => number,
): number {
  if (!after) return Number.NaN;
  if (!before || from(after) === from(before)) return to(after);
  const share = (at - from(before)) / (from(after) - from(before));
  return to(before) + share * (to(after) - to(before));
}
