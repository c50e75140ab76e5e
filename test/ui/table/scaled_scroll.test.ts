import { expect, test } from "vitest";
import { ScaledScroll, TALLEST } from "../../../src/ui/table/scaled_scroll.ts";

const VIEW = 440;
const ROW = 32;

test("a list that fits is scrolled as it is", () => {
  const scroll = new ScaledScroll(1000 * ROW, VIEW);
  expect([scroll.height, scroll.scaled]).toEqual([32_000, false]);
  scroll.scrolled(5000);
  expect(scroll.top).toBe(5000);
  expect(scroll.to(1e9)).toBe(32_000 - VIEW);
});

test("a longer one stays below what browsers can draw, and its ends are the list’s ends", () => {
  const whole = 20_000_000 * ROW;
  const scroll = new ScaledScroll(whole, VIEW);
  expect(scroll.height).toBe(TALLEST);
  scroll.scrolled(TALLEST - VIEW);
  expect(scroll.top).toBe(whole - VIEW);
  scroll.scrolled(0);
  expect(scroll.top).toBe(0);
});

test("far pulls cover the whole, small moves go as far as ever", () => {
  const whole = 1_000_000 * ROW;
  const scroll = new ScaledScroll(whole, VIEW);
  scroll.scrolled((TALLEST - VIEW) / 2);
  expect(scroll.top).toBeCloseTo((whole - VIEW) / 2, 3);
  const before = scroll.top;
  scroll.scrolled(scroll.at + 100);
  expect(scroll.top - before).toBeCloseTo(100, 6);
});

test("every row can be reached, and the element stands where the row is", () => {
  const whole = 1_000_000 * ROW;
  const scroll = new ScaledScroll(whole, VIEW);
  for (const row of [0, 1, 499_999, 999_985]) {
    const at = scroll.to(row * ROW);
    expect(scroll.top).toBe(Math.min(row * ROW, whole - VIEW));
    expect(at / (TALLEST - VIEW)).toBeCloseTo(scroll.top / (whole - VIEW), 9);
  }
});
