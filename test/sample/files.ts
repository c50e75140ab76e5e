import { generate } from "../../src/sample/company.ts";
import { collect } from "./collect.ts";
import { tableCsv } from "./csv.ts";
import { salesExport, wideSurvey, workbook } from "./messy.ts";
import { trainersPage } from "./trainers.ts";

/** The company that the repository holds. */
export const DEFAULT_COMPANY = { seed: 1, customers: 2000, language: "en" } as const;

/** Every file of `sample-data/`, by its path there. */
export function sampleFiles(): Map<string, Uint8Array> {
  const company = collect(DEFAULT_COMPANY);
  const files = new Map<string, Uint8Array>();
  const text = (path: string, content: string) =>
    files.set(path, new TextEncoder().encode(content));
  for (const [name, table] of Object.entries(company)) text(`${name}.csv`, tableCsv(table));
  const russian = collect({ ...DEFAULT_COMPANY, language: "ru" });
  const polish = collect({ ...DEFAULT_COMPANY, language: "pl" });
  files.set("messy/prodazhi.csv", salesExport(russian, "ru"));
  files.set("messy/sprzedaz.csv", salesExport(polish, "pl"));
  files.set("messy/december.xlsx", workbook(company));
  text("messy/survey.csv", wideSurvey(company));
  const generator = generate(DEFAULT_COMPANY);
  let step = generator.next();
  while (!step.done) step = generator.next();
  text("README.md", trainersPage(step.value, "en"));
  text("README.ru.md", trainersPage(step.value, "ru"));
  text("README.pl.md", trainersPage(step.value, "pl"));
  return files;
}
