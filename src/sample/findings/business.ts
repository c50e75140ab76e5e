import { finding } from "../finding.ts";

/** Business customers take longer to commit and stay longer. */
export const business = finding({ upward: 0.45, hazard: 0.4 }, { upward: 1, hazard: 1 }, [
  {
    id: "business_commitment",
    what: {
      en: "Devoted and partners among customers in their first year: businesses less consumers, in shares",
      ru: "Преданные и партнеры среди клиентов первого года: предприятия минус потребители, доли",
      pl: "Oddani i partnerzy wśród klientów w pierwszym roku: firmy minus konsumenci, udziały",
    },
    parameter: () => null,
    realised: (tally) =>
      tally.mean("business: devoted early") - tally.mean("consumers: devoted early"),
    none: null,
    analysis: "A42",
    smallest: 6000,
  },
  {
    id: "business_departures",
    what: {
      en: "Departures per day at risk of customers who were never bound: businesses over consumers, as a ratio",
      ru: "Частота уходов клиентов, никогда не связанных договором: предприятия к потребителям, отношение",
      pl: "Częstość odejść klientów nigdy nie związanych umową: firmy wobec konsumentów, iloraz",
    },
    parameter: () => null,
    realised: (tally) =>
      tally.ratio("business: left", "business: days") /
      tally.ratio("consumers: left", "consumers: days"),
    none: null,
    analysis: "A42",
    smallest: 4000,
  },
]);
