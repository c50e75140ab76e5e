import { expect, test } from "vitest";
import { type Box, markAt, toward } from "../../../src/ui/figure/boxes.ts";

/** A grid of two rows and three columns, the last cell of the second row missing. */
const grid: Box[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [0, 1],
  [1, 1],
].map(([x = 0, y = 0]) => ({ left: x * 30, top: y * 20, width: 30, height: 20 }));

test("arrows keep to their row and column", () => {
  expect(toward(grid, 0, "ArrowRight")).toBe(1);
  expect(toward(grid, 1, "ArrowDown")).toBe(4);
  expect(toward(grid, 4, "ArrowUp")).toBe(1);
  expect(toward(grid, 4, "ArrowLeft")).toBe(3);
});

test("where nothing stands in that direction the reading order goes on", () => {
  expect(toward(grid, 2, "ArrowRight")).toBe(3);
  expect(toward(grid, 3, "ArrowLeft")).toBe(2);
  expect(toward(grid, 4, "ArrowRight")).toBe(4);
  expect(toward(grid, 0, "ArrowUp")).toBe(0);
});

test("from outside an arrow enters at the beginning or the end", () => {
  expect(toward(grid, -1, "ArrowDown")).toBe(0);
  expect(toward(grid, -1, "ArrowLeft")).toBe(4);
  expect(toward([], -1, "ArrowDown")).toBe(0);
});

test("the pointer means the smallest mark under it, else the nearest, else none", () => {
  const row: Box = { left: 0, top: 0, width: 900, height: 40 };
  const dot: Box = { left: 100, top: 10, width: 16, height: 16 };
  expect(markAt([row, dot], 108, 18)).toBe(1);
  expect(markAt([row, dot], 300, 18)).toBe(0);
  expect(markAt([dot], 120, 18)).toBe(0);
  expect(markAt([dot], 400, 18)).toBe(-1);
});
