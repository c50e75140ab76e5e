import { isLocale, LOCALE_NAMES, LOCALES, pickLocale } from "../../words/locale.ts";
import { drawId } from "../code.ts";
import { QUESTIONNAIRES, type QuestionnaireName, type Response } from "../questions.ts";
import { TEXTS } from "../texts/texts.ts";
import { codeView } from "./code_view.ts";
import { element } from "./element.ts";
import { paper } from "./paper.ts";
import { partsOf } from "./parts.ts";
import { partView } from "./part_view.ts";
import { reviewView } from "./review_view.ts";
import { namesOf, startView } from "./start_view.ts";

type Place = "start" | "review" | "code" | { readonly part: number };

/** What goes into the browser's history, so that its Back leads to where the person was. */
interface Visited {
  readonly place: Place;
  /** Whose answers they were: those of a response before are gone. */
  readonly id: string | undefined;
}

// Answers live in this page alone, and are gone when it is closed.
let locale = pickLocale(navigator.languages);
let place: Place = "start";
let filling: Response | null = null;

const heading = element("div", { class: "screen" });
const main = element("main", { class: "screen" });
const sheet = element("div", { class: "paper" });
document.getElementById("app")!.append(heading, main, sheet);

function show(): void {
  const texts = TEXTS[locale];
  document.documentElement.lang = locale;
  document.title = filling ? texts.questionnaires[filling.questionnaire].title : texts.page.title;
  heading.replaceChildren(languages());
  main.replaceChildren(...view());
}

function view(): HTMLElement[] {
  const texts = TEXTS[locale];
  if (!filling || place === "start")
    return startView(texts, namesOf(location.hash), begin, (name) => print(name));
  const response = filling;
  const parts = partsOf(QUESTIONNAIRES[response.questionnaire]);
  if (place === "review")
    return reviewView(
      texts,
      response,
      parts,
      (part) => go({ part }),
      () => go("code"),
    );
  if (place === "code")
    return codeView(
      texts,
      response,
      () => go("review"),
      () => begin(response.questionnaire),
    );
  const at = place.part;
  return partView({
    texts,
    response,
    parts,
    at,
    change,
    back: () => go(at === 0 ? "start" : { part: at - 1 }),
    next: () => go(at === parts.length - 1 ? "review" : { part: at + 1 }),
  });
}

/** Goes to a place, and tells a screen reader so by its heading. */
function go(to: Place): void {
  place = to;
  history.pushState({ place, id: filling?.id } satisfies Visited, "");
  arrive();
}

function arrive(): void {
  show();
  scrollTo(0, 0);
  main.querySelector("h1")!.focus();
}

function begin(questionnaire: QuestionnaireName): void {
  filling = { questionnaire, id: drawId(), answers: {} };
  go({ part: 0 });
}

function change(question: string, score: number | undefined): void {
  if (!filling) return;
  const others = Object.entries(filling.answers).filter(([id]) => id !== question);
  const own = score === undefined ? [] : [[question, score] as const];
  filling = { ...filling, answers: Object.fromEntries([...others, ...own]) };
}

function languages(): HTMLElement {
  const select = element(
    "select",
    {
      "aria-label": TEXTS[locale].page.language,
      change: () => {
        if (isLocale(select.value)) locale = select.value;
        show();
        heading.querySelector("select")!.focus();
      },
    },
    ...LOCALES.map((code) =>
      element("option", { value: code, lang: code, selected: code === locale }, LOCALE_NAMES[code]),
    ),
  );
  return element("header", {}, element("span", { translate: "no" }, "Rungs"), select);
}

/** Prints a form for paper instead of the page. */
function print(name: QuestionnaireName): void {
  sheet.replaceChildren(...paper(TEXTS[locale], QUESTIONNAIRES[name]));
  document.body.dataset.print = "paper";
  window.print();
}

addEventListener("afterprint", () => delete document.body.dataset.print);
addEventListener("popstate", ({ state }: PopStateEvent) => {
  const visited = state as Visited | null;
  place = visited && visited.id === filling?.id ? visited.place : "start";
  arrive();
});
show();
