import { mix } from "./mix.ts";
import type { Theme } from "./theme.ts";

/** Colours of lines and dots for groups of customers: levels keep theirs, others follow their order. */
export function groupColor(group: string, groups: readonly string[], theme: Theme): string {
  const level = /^level_([0-3])$/.exec(group)?.[1];
  if (level !== undefined) return levelColor(Number(level), theme);
  if (groups.length === 1 || group === "all") return theme.accent;
  return levelColor(Math.round((groups.indexOf(group) / (groups.length - 1)) * 3), theme);
}

/**
 * The two lowest levels are pale as bars; as thin lines they would be lost on paper. Ink brings them
 * out, and they keep their place in the order.
 */
function levelColor(level: number, theme: Theme): string {
  if (level === 0) return theme.faint;
  const color = theme.levels[level] ?? theme.accent;
  return level === 1 ? mix(theme.ink, color, 0.25) : color;
}
