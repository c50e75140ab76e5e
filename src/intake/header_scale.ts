import type { AnswerRange, Scale } from "./scale.ts";

const BOUNDS = String.raw`([-−+]?\d{1,3})\s*(?:[-–—−…‥]|\.{2,3}|to|do|до|по)\s*([-−+]?\d{1,3})`;

/** A scale in brackets, perhaps with words around it, or behind a comma at the end. */
const AT_END = new RegExp(
  String.raw`(?:[([](?:[\p{Letter}\s.:,]*\s)?\s*${BOUNDS}(?:\s[\p{Letter}\s.]*)?\s*[)\]]|[,;:]\s*${BOUNDS})\s*$`,
  "iu",
);

/** Scales begin at most here, and end at least and at most there: a longer span is of something else. */
const LOWEST = [-5, 1] as const;
const HIGHEST = [1, 100] as const;

/** The scale that a header names at its end, as `NPS [0-10]` and `Satysfakcja, 1…5`; null where there is none. */
export function headerScale(header: string): Scale | null {
  const found = AT_END.exec(header);
  if (!found) return null;
  const [min = NaN, max = NaN] = found
    .slice(1)
    .filter((text) => text !== undefined)
    .map((text) => Number(text.replace("−", "-")));
  const usual = min >= LOWEST[0] && min <= LOWEST[1] && max >= HIGHEST[0] && max <= HIGHEST[1];
  return usual && min < max ? { min, max } : null;
}

/** A header without the scale at its end. */
export const withoutScale = (header: string): string =>
  headerScale(header) ? header.replace(AT_END, "").trim() : header;

/** Whether all answers lie on a scale. */
export const fits = (scale: Scale, { min, max }: Pick<AnswerRange, "min" | "max">): boolean =>
  min >= scale.min && max <= scale.max;
