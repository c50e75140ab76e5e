import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * Discounts do not bind: who bought with one comes back no more often. The less loyal use them more,
 * so that a raw comparison even shows harm.
 */
export const discounts = finding(
  { used: [0.34, 0.26, 0.14, 0.12], size: 0.15, repeat: 0 },
  { used: [0.2, 0.2, 0.2, 0.2] },
  [
    {
      id: "discount_repeat",
      what: {
        en: "Return within 120 days: with a discount less without, at the same surveyed level, in shares (nothing is there)",
        ru: "Возврат за 120 дней: со скидкой минус без нее при одном уровне по опросу, доли (различия нет)",
        pl: "Powrót w 120 dni: z rabatem minus bez, przy tym samym poziomie w badaniu, udziały (różnicy nie ma)",
      },
      parameter: () => 0,
      none: 0,
      analysis: "A49",
      smallest: 2000,
    },
    {
      id: "discount_users",
      what: {
        en: "Sales with a discount in the 90 days after a survey: devoted and partners less others, in shares",
        ru: "Покупки со скидкой за 90 дней после опроса: преданные и партнеры минус остальные, доли",
        pl: "Zakupy z rabatem w 90 dni po badaniu: oddani i partnerzy minus pozostali, udziały",
      },
      parameter: () => null,
      realised: (tally) =>
        tally.mean("discounts: used by devoted") - tally.mean("discounts: used by others"),
      none: 0,
      analysis: "A49",
      smallest: 2000,
    },
  ],
);

export const isDiscounted = (
  world: World,
  customer: number,
  visit: number,
  level: Level,
): boolean =>
  world.source("discounts").at(customer, visit).next() <
  (world.parameters.discounts.used[level] ?? 0);
