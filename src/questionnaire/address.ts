import type { QuestionnaireName } from "./questions.ts";

/** The questionnaires' own page, beside `index.html` in the built folder. */
export const PAGE = "questionnaire.html";

/** The address at which a questionnaire opens, for a page that lies at `base`. */
export const addressOf = (name: QuestionnaireName, base: string): string =>
  new URL(`${PAGE}#${name}`, base).href;
