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
import { levels } from "./themes/levels.ts";
import { coercion } from "./themes/coercion.ts";
import { ladder } from "./themes/ladder.ts";
import { referral } from "./themes/referral.ts";
import { commitment } from "./themes/commitment.ts";
import { conditions } from "./themes/conditions.ts";
import { mistakes } from "./themes/mistakes.ts";
import { moments } from "./themes/moments.ts";
import { recommendation } from "./themes/recommendation.ts";
import { reversals } from "./themes/reversals.ts";
import { drivers } from "./themes/drivers.ts";
import { wallet } from "./themes/wallet.ts";
import { orientation } from "./themes/orientation.ts";
import { standards } from "./themes/standards.ts";
import { people } from "./themes/people.ts";
import { data } from "./themes/data.ts";
import { ui } from "./ui.ts";
import { units } from "./units.ts";

/** Everything that the page says, in English; the other languages have exactly these keys. */
export const dictionary = {
  messages: {
    ...ui,
    ...page,
    ...editing,
    ...palette,
    ...intake,
    ...analyses,
    ...data.figures,
    ...table,
    ...explain,
    ...figures,
    ...present,
    ...running,
    ...sharing,
    ...simulation,
    ...levels.figures,
    ...coercion.figures,
    ...ladder.figures,
    ...referral.figures,
    ...commitment.figures,
    ...drivers.figures,
    ...wallet.figures,
    ...orientation.figures,
    ...mistakes.figures,
    ...conditions.figures,
    ...moments.figures,
    ...recommendation.figures,
    ...reversals.figures,
    ...standards.figures,
    ...people.figures,
  },
  failures,
  codes: {
    ...codes,
    ...data.codes,
    ...levels.codes,
    ...coercion.codes,
    ...ladder.codes,
    ...referral.codes,
    ...commitment.codes,
    ...drivers.codes,
    ...wallet.codes,
    ...orientation.codes,
    ...mistakes.codes,
    ...conditions.codes,
    ...moments.codes,
    ...recommendation.codes,
    ...reversals.codes,
    ...standards.codes,
    ...people.codes,
  },
  columns: {
    ...columns,
    ...data.columns,
    ...levels.columns,
    ...coercion.columns,
    ...ladder.columns,
    ...referral.columns,
    ...commitment.columns,
    ...drivers.columns,
    ...wallet.columns,
    ...orientation.columns,
    ...mistakes.columns,
    ...conditions.columns,
    ...moments.columns,
    ...recommendation.columns,
    ...reversals.columns,
    ...standards.columns,
    ...people.columns,
  },
  tables,
  units,
};

type Texts<Of> = { readonly [Key in keyof Of]: string };
export type Dictionary = {
  readonly [Part in keyof typeof dictionary]: Texts<(typeof dictionary)[Part]>;
};
