import { answerText, endsOf, type QuestionText, type Texts } from "../texts/texts.ts";
import { element, unseen } from "./element.ts";
import type { Numbered } from "./parts.ts";

interface Field extends Numbered {
  readonly texts: Texts;
  readonly said: QuestionText;
  readonly score: number | undefined;
  /** Told of every answer, and of `undefined` where one is taken back. */
  readonly change: (score: number | undefined) => void;
}

/** A question with its options as a group of radio buttons, or with a field for a number. */
export const questionField = (field: Field): HTMLElement =>
  field.question.form === "number" ? numberField(field) : optionsField(field);

function optionsField({ question, number, texts, said, score, change }: Field): HTMLElement {
  const { form } = question;
  const { low, high } = endsOf(texts, question, said);
  const line = form === "line";
  const names = question.scores.map((value) => answerText(texts, question, said, value));
  const inputs = question.scores.map((value) =>
    element("input", {
      type: "radio",
      name: question.id,
      value,
      checked: value === score,
      change: () => answer(value),
    }),
  );
  const end = (i: number) => (i === 0 ? low : i === names.length - 1 ? high : undefined);
  const options = inputs.map((input, i) =>
    element(
      "label",
      {},
      input,
      element("span", {}, line ? "" : names[i]!),
      line ? unseen(names[i]!) : null,
      form === "choice" || line || !end(i) ? null : unseen(`, ${end(i)!}`),
    ),
  );
  const takeBack = element(
    "button",
    { type: "button", class: "clear", title: texts.page.clear, click: () => answer(undefined) },
    element("span", { "aria-hidden": "true" }, "×"),
    unseen(texts.page.clear),
  );
  takeBack.hidden = score === undefined;

  function answer(value: number | undefined) {
    change(value);
    takeBack.hidden = value === undefined;
    if (value !== undefined) return;
    for (const input of inputs) input.checked = false;
    inputs[0]!.focus();
  }

  const ask = line
    ? [unseen(`${texts.line} ${low} / ${high}`)]
    : [element("span", {}, said.ask ?? "")];
  const ends = (kind: string) =>
    low && high
      ? element(
          "div",
          { class: kind, "aria-hidden": "true" },
          element("span", {}, low),
          element("span", {}, high),
        )
      : null;
  return element(
    "fieldset",
    { class: `question ${form}` },
    element("legend", {}, element("span", { class: "number" }, `${number}.`), " ", ...ask),
    takeBack,
    line ? ends("poles") : null,
    element("div", { class: "options" }, ...options),
    line ? null : ends("ends"),
  );
}

/** The largest number that can be written in stands for more as well. */
function numberField({ question, number, texts, said, score, change }: Field): HTMLElement {
  const [id, hint, wrong] = [question.id, `${question.id}_hint`, `${question.id}_wrong`];
  const input = element("input", {
    id,
    inputmode: "numeric",
    autocomplete: "off",
    maxlength: 2,
    size: 3,
    value: score ?? "",
    "aria-describedby": `${hint} ${wrong}`,
    input: () => {
      const text = input.value.trim();
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      const fits = question.scores.includes(value);
      input.setAttribute("aria-invalid", String(text !== "" && !fits));
      message.textContent = text === "" || fits ? "" : texts.page.number_wrong;
      change(fits ? value : undefined);
    },
  });
  const message = element("p", { id: wrong, class: "wrong", role: "alert" });
  return element(
    "div",
    { class: "question number-question" },
    element(
      "label",
      { for: id },
      element("span", { class: "number" }, `${number}.`),
      " ",
      said.ask ?? "",
    ),
    input,
    element("p", { id: hint, class: "hint" }, texts.page.number_hint),
    message,
  );
}
