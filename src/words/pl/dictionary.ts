import { withThemes } from "../compose.ts";
import type { Dictionary } from "../en/dictionary.ts";
import { first } from "./first.ts";
import { levels } from "./themes/levels.ts";
import { collecting } from "./themes/collecting.ts";
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
import { stakeholders } from "./themes/stakeholders.ts";

export const dictionary: Dictionary = withThemes(first, [
  levels,
  collecting,
  coercion,
  ladder,
  referral,
  commitment,
  conditions,
  mistakes,
  moments,
  recommendation,
  reversals,
  drivers,
  wallet,
  orientation,
  standards,
  people,
  stakeholders,
]);
