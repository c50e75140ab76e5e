import type { Question, Questionnaire } from "../questions.ts";
import type { Texts } from "../texts/texts.ts";

/** A question that begins a part of the questionnaire, beside the first one. */
const BEGINS = new Set(["attention", "could_go_elsewhere", "incident", "reputation"]);

/** A question with its number in the questionnaire. */
export interface Numbered {
  readonly number: number;
  readonly question: Question;
}

/** The questions part by part: as many as are seen and answered together. */
export function partsOf({ questions }: Questionnaire): Numbered[][] {
  const parts: Numbered[][] = [];
  questions.forEach((question, i) => {
    const numbered = { number: i + 1, question };
    // The line questions of employees follow one question, which is no part by itself.
    if (i === 0 || (i > 1 && BEGINS.has(question.id))) parts.push([numbered]);
    else parts.at(-1)!.push(numbered);
  });
  return parts;
}

/** Which part of how many, counted from 0. */
export const partLabel = ({ page }: Texts, at: number, parts: number): string =>
  page.part.replace("{part}", String(at + 1)).replace("{parts}", String(parts));

/** What is asked of several questions stands once, above the first of them; null elsewhere. */
export const askedAbove = (
  texts: Texts,
  { form }: Question,
  before: Question | undefined,
): string | null => {
  if (form === before?.form || (form !== "line" && form !== "agreement")) return null;
  return texts[form];
};
