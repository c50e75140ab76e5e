import { type Question, type Questionnaire } from "../questions.ts";

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
