import type { Dictionary } from "../en/dictionary.ts";
import { first } from "./first.ts";
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

export const dictionary: Dictionary = {
  ...first,
  messages: {
    ...first.messages,
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
  codes: {
    ...first.codes,
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
    ...first.columns,
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
};
