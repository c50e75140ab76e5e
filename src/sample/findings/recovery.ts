import { normal, whole } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Recovery of complaints restores satisfaction but not repurchase: who was recovered is as content
 * afterwards as after an ordinary contact, and leaves as often as who was not.
 */
export const recovery = finding(
  { share: 0.55, satisfaction: 7.2, without: 3.6 },
  { satisfaction: 3.6 },
  [
    {
      id: "recovery_satisfaction",
      what: {
        en: "Satisfaction after a complaint: recovered less not recovered, in points of 0–10",
        ru: "Оценка после жалобы: разница между исправленными и неисправленными случаями, баллы 0–10",
        pl: "Ocena po skardze: sprawy naprawione minus nienaprawione, w punktach 0–10",
      },
      parameter: ({ satisfaction, without }) => satisfaction - without,
      none: 0,
      analysis: "A39",
      smallest: 2000,
    },
    {
      id: "recovery_repurchase",
      what: {
        en: "Departures within 90 days of a complaint: recovered less not recovered, in shares (nothing is there)",
        ru: "Уходы за 90 дней после жалобы: разница между исправленными и неисправленными случаями, доли (различия нет)",
        pl: "Odejścia w 90 dni po skardze: sprawy naprawione minus nienaprawione, udziały (różnicy nie ma)",
      },
      parameter: () => 0,
      none: 0,
      analysis: "A39",
      smallest: 6000,
    },
  ],
);

export interface Recovery {
  readonly recovered: boolean;
  /** Satisfaction with how the complaint was handled, on 0–10. */
  readonly csat: number;
  /** Hours after the visit at which the customer complained. */
  readonly hours: number;
}

export function recover(world: World, customer: number, visit: number): Recovery {
  const p = world.parameters.recovery;
  const random = world.source("recovery").at(customer, visit);
  const recovered = random.next() < p.share;
  const mean = recovered ? p.satisfaction : p.without;
  const hours = 1 + Math.floor(8 * random.next());
  return {
    recovered,
    hours,
    csat: whole(mean + 1.2 * normal(random) + random.next() - 0.5, 0, 10),
  };
}
