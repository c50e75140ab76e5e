import { VERSION } from "../code.ts";
import type { Question, Questionnaire } from "../questions.ts";
import { answerText, endsOf, type QuestionText, type Texts } from "../texts/texts.ts";
import { element } from "./element.ts";
import { askedAbove } from "./parts.ts";

/** A questionnaire on paper: the form on a sheet of its own, and a sheet on which forms are counted. */
export function paper(texts: Texts, { name, questions }: Questionnaire): HTMLElement[] {
  const { title, lead, questions: said } = texts.questionnaires[name];
  const numbered = (row: typeof formRow) =>
    questions.map((question, i) => row(texts, question, said[question.id]!, i + 1));
  const foot = `${texts.page.teaching} Rungs, ${texts.page.version.replace("{version}", String(VERSION))}.`;
  const blank = (label: string) =>
    element("span", { class: "blank" }, `${label}:`, element("span", {}));
  return [
    element(
      "section",
      { class: "form" },
      element("h1", {}, title),
      element("p", {}, `${lead} ${texts.page.paper_lead}`),
      ...withHeadings(texts, questions, numbered(formRow)),
      element("p", { class: "foot" }, foot),
    ),
    element(
      "section",
      { class: "tally" },
      element("h1", {}, `${texts.page.tally}: ${title}`),
      element("p", {}, texts.page.tally_lead),
      element(
        "p",
        { class: "blanks" },
        ...[texts.page.tally_company, texts.page.tally_date, texts.page.tally_forms].map(blank),
      ),
      ...numbered(tallyRow),
      element("p", { class: "foot" }, foot),
    ),
  ];
}

/** What is asked of several questions stands once above them. */
const withHeadings = (texts: Texts, questions: readonly Question[], rows: HTMLElement[]) =>
  rows.flatMap((row, i) => {
    const asked = askedAbove(texts, questions[i]!, questions[i - 1]);
    return asked ? [element("h2", {}, asked), row] : [row];
  });

/** What stands at a box: the places of a line as the collected answers count them, `−3`, `0`, `+3`. */
const labelsOf = (texts: Texts, question: Question, said: QuestionText) =>
  question.scores.map((score) => {
    if (question.form !== "line") return answerText(texts, question, said, score);
    return score > 0 ? `+${score}` : String(score).replace("-", "−");
  });

function formRow(texts: Texts, question: Question, said: QuestionText, number: number) {
  const { form } = question;
  const { low = "", high = "" } = endsOf(texts, question, said);
  const box = (label: string) => element("span", { class: "option" }, element("i", {}), label);
  const ask = element("span", { class: "ask" }, `${number}. ${said.ask ?? ""}`);
  if (form === "number") {
    const write = element("span", { class: "blank" }, texts.page.paper_number, element("span", {}));
    return element("div", { class: "row" }, ask, write);
  }
  const options = labelsOf(texts, question, said).map(box);
  if (form === "choice") return element("div", { class: "row choice" }, ask, ...options);
  const boxes = element("span", { class: "boxes" }, ...options);
  const scale = [element("span", { class: "low" }, low), boxes, element("span", {}, high)];
  if (form === "line") {
    const pole = element("span", { class: "low" }, `${number}. ${low}`);
    return element("div", { class: "row line" }, pole, boxes, element("span", {}, high));
  }
  return element("div", { class: "row" }, ask, element("span", { class: "scale" }, ...scale));
}

function tallyRow(texts: Texts, question: Question, said: QuestionText, number: number) {
  const asked = said.ask ?? `${said.low} / ${said.high}`;
  const cells =
    question.form === "number"
      ? [texts.page.paper_number]
      : [...labelsOf(texts, question, said), texts.page.no_answer];
  return element(
    "div",
    { class: "row" },
    element("span", { class: "ask" }, `${number}. ${asked}`),
    element("span", { class: "cells" }, ...cells.map((cell) => element("span", {}, cell))),
  );
}
