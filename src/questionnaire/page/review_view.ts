import type { Question, Response } from "../questions.ts";
import { answerText, endsOf, type QuestionText, type Texts } from "../texts/texts.ts";
import { element } from "./element.ts";
import { type Numbered, partLabel } from "./parts.ts";

/** All answers once more, each part with a way back to it. */
export function reviewView(
  texts: Texts,
  { questionnaire, answers }: Response,
  parts: readonly (readonly Numbered[])[],
  change: (part: number) => void,
  finish: () => void,
): HTMLElement[] {
  const said = texts.questionnaires[questionnaire].questions;
  const row = ({ number, question }: Numbered) => {
    const text = said[question.id]!;
    const score = answers[question.id];
    const answered = score !== undefined;
    return element(
      "div",
      {},
      element("dt", {}, `${number}. ${text.ask ?? `${text.low} / ${text.high}`}`),
      element(
        "dd",
        { class: answered ? "" : "missing" },
        answered ? withEnds(texts, question, text, score) : texts.page.no_answer,
      ),
    );
  };
  return [
    element("h1", { tabindex: -1 }, texts.page.review),
    element("p", { class: "lead" }, texts.page.review_lead),
    ...parts.map((part, at) => {
      const label = partLabel(texts, at, parts.length);
      return element(
        "section",
        { class: "reviewed" },
        element(
          "div",
          { class: "head" },
          element("h2", {}, label),
          element(
            "button",
            {
              type: "button",
              "aria-label": `${texts.page.change}: ${label}`,
              click: () => change(at),
            },
            texts.page.change,
          ),
        ),
        element("dl", {}, ...part.map(row)),
      );
    }),
    element(
      "div",
      { class: "buttons turn" },
      element("button", { type: "button", click: () => change(parts.length - 1) }, texts.page.back),
      element(
        "button",
        {
          type: "button",
          class: "primary",
          // A code without an answer would count as one who was asked.
          disabled: Object.keys(answers).length === 0,
          click: finish,
        },
        texts.page.make_code,
      ),
    ),
  ];
}

/** A number means nothing without the scale's ends. */
function withEnds(texts: Texts, question: Question, text: QuestionText, score: number): string {
  const { form, scores } = question;
  const answer = answerText(texts, question, text, score);
  if (form !== "points" && form !== "agreement") return answer;
  const { low, high } = endsOf(texts, question, text);
  return `${answer} (${scores[0]} ${low}, ${scores.at(-1)} ${high})`;
}
