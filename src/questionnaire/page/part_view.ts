import type { Response } from "../questions.ts";
import type { Texts } from "../texts/texts.ts";
import { element } from "./element.ts";
import { askedAbove, type Numbered, partLabel } from "./parts.ts";
import { questionField } from "./question_field.ts";

interface Part {
  readonly texts: Texts;
  readonly response: Response;
  readonly parts: readonly (readonly Numbered[])[];
  /** Which part, from 0. */
  readonly at: number;
  readonly change: (id: string, score: number | undefined) => void;
  readonly back: () => void;
  readonly next: () => void;
}

/** One part of the questionnaire as a form, with how far it goes. */
export function partView(part: Part): HTMLElement[] {
  const { texts, response, parts, at } = part;
  const { title, questions } = texts.questionnaires[response.questionnaire];
  const numbered = parts[at]!;
  const form = element(
    "form",
    {
      novalidate: true,
      submit: (event) => {
        // The policy forbids sending, and the page stays.
        event.preventDefault();
        const wrong = form.querySelector<HTMLElement>("[aria-invalid=true]");
        if (wrong) wrong.focus();
        else part.next();
      },
    },
    ...numbered.flatMap(({ number, question }, i) => {
      const said = questions[question.id]!;
      const score = response.answers[question.id];
      const change = (value: number | undefined) => part.change(question.id, value);
      const asked = askedAbove(texts, question, numbered[i - 1]?.question);
      return [
        ...(asked ? [element("h2", { class: "asked" }, asked)] : []),
        questionField({ number, question, texts, said, score, change }),
      ];
    }),
    element(
      "div",
      { class: "buttons turn" },
      element("button", { type: "button", click: part.back }, texts.page.back),
      element(
        "button",
        { type: "submit", class: "primary" },
        at === parts.length - 1 ? texts.page.to_review : texts.page.next,
      ),
    ),
  );
  return [progress(texts, at, parts.length), element("h1", { tabindex: -1 }, title), form];
}

function progress(texts: Texts, at: number, parts: number): HTMLElement {
  const said = element("span", {}, partLabel(texts, at, parts));
  const label = element("label", { class: "progress" }, said);
  label.append(element("progress", { max: parts, value: at + 1 }));
  return label;
}
