import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { PAGE } from "./questionnaire/address.ts";

const SOURCE = resolve(import.meta.dirname, "questionnaire/page/page.html");

/**
 * Builds the questionnaires' page beside `index.html`, from a source that lies with its room: a page
 * is built where its source lies, so the source pretends to lie at the top.
 */
export function questionnairePage(): Plugin {
  const pretended = resolve(import.meta.dirname, "..", PAGE);
  return {
    name: "rungs-questionnaire",
    config: () => ({ build: { rolldownOptions: { input: ["index.html", pretended] } } }),
    resolveId: (id) => (id === pretended ? id : null),
    load: (id) => (id === pretended ? readFileSync(SOURCE, "utf8") : null),
    configureServer({ middlewares, transformIndexHtml }) {
      middlewares.use(`/${PAGE}`, (request, response, next) => {
        transformIndexHtml(`/${PAGE}`, readFileSync(SOURCE, "utf8"), request.originalUrl).then(
          (html) => response.setHeader("content-type", "text/html").end(html),
          next,
        );
      });
    },
  };
}
