import { merge, withThemes } from "../compose.ts";
import { analyses } from "./analyses.ts";
import { codes } from "./codes.ts";
import { columns } from "./columns.ts";
import { editing } from "./editing.ts";
import { explain } from "./explain.ts";
import { failures } from "./failures.ts";
import { figures } from "./figures.ts";
import { intake } from "./intake.ts";
import { page } from "./page.ts";
import { palette } from "./palette.ts";
import { present } from "./present.ts";
import { running } from "./running.ts";
import { sharing } from "./sharing.ts";
import { simulation } from "./simulation.ts";
import { table } from "./table.ts";
import { tables } from "./tables.ts";
import { data } from "./themes/data.ts";
import { ui } from "./ui.ts";
import { units } from "./units.ts";

/** What the page says before a notebook is open, in English; the first load has only these words. */
export const first = withThemes(
  {
    messages: merge([
      ui,
      page,
      editing,
      palette,
      intake,
      analyses,
      table,
      explain,
      figures,
      present,
      running,
      sharing,
      simulation,
    ]),
    failures,
    codes,
    columns,
    tables,
    units,
  },
  [data],
);

export type Texts<Of> = { readonly [Key in keyof Of]: string };
export type First = { readonly [Part in keyof typeof first]: Texts<(typeof first)[Part]> };
