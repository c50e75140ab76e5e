import type { Theme } from "./theme.ts";
import { contrast, mix } from "./mix.ts";

/**
 * From little to much: a share from 0 to 1 becomes a colour between the paper's tint and the
 * highest level, through the levels, so that lightness alone tells the order.
 */
export function shade(share: number, theme: Theme): string {
  const [, second, third, fourth] = theme.levels;
  const stops = [mix(second, theme.paper, 0.22), second, third, fourth];
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const at = Math.min(Math.floor(place), stops.length - 2);
  return mix(stops[at + 1] ?? fourth, stops[at] ?? second, place - at);
}

/** Ink or paper, whichever reads better on a ground. */
export function legibleOn(ground: string, theme: Theme): string {
  return contrast(theme.ink, ground) >= contrast(theme.paper, ground) ? theme.ink : theme.paper;
}
