import { QUESTIONNAIRE_NAMES, type QuestionnaireName } from "../questions.ts";
import type { Texts } from "../texts/texts.ts";
import { element } from "./element.ts";

/** Which questionnaire: what each is about, to be filled in here or printed. */
export function startView(
  texts: Texts,
  names: readonly QuestionnaireName[],
  begin: (name: QuestionnaireName) => void,
  print: (name: QuestionnaireName) => void,
): HTMLElement[] {
  const single = names.length === 1;
  const cards = names.map((name) => {
    const { title, lead, length } = texts.questionnaires[name];
    return element(
      "section",
      { class: "card" },
      single ? null : element("h2", {}, title),
      element("p", { class: "lead" }, lead),
      element("p", { class: "hint" }, `${length}.`),
      element(
        "div",
        { class: "buttons" },
        element(
          "button",
          { type: "button", class: "primary", click: () => begin(name) },
          texts.page.begin,
        ),
        element("button", { type: "button", click: () => print(name) }, texts.page.print),
      ),
    );
  });
  const heading = single ? texts.questionnaires[names[0]!].title : texts.page.title;
  return [
    element("h1", { tabindex: -1 }, heading),
    ...cards,
    element("p", { class: "hint" }, texts.page.nothing_kept),
    element("p", { class: "hint" }, texts.page.teaching),
  ];
}

/** The questionnaires that an address names: its own one, or all. */
export const namesOf = (hash: string): readonly QuestionnaireName[] => {
  const named = QUESTIONNAIRE_NAMES.filter((name) => hash === `#${name}`);
  return named.length > 0 ? named : QUESTIONNAIRE_NAMES;
};
