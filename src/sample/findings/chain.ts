import { exp } from "../arithmetic.ts";
import { correlation } from "../correlation.ts";
import { finding } from "../finding.ts";
import type { Unit } from "../network.ts";
import type { World } from "../world.ts";

/**
 * The service–profit chain between branches: where staff is committed service is better, and where
 * service is better customers stay. Parameters: the correlation of the first link, points of
 * satisfaction and log-hazard of departure per standard deviation of service.
 */
export const chain = finding(
  { link: 0.75, satisfaction: 0.35, hazard: -0.3 },
  { link: 0, satisfaction: 0, hazard: 0 },
  [
    {
      id: "chain_staff_service",
      what: {
        en: "Correlation between branches: commitment of staff with satisfaction of customers",
        ru: "Корреляция между филиалами: приверженность сотрудников и оценки клиентов",
        pl: "Korelacja między oddziałami: przywiązanie pracowników i oceny klientów",
      },
      parameter: ({ link }) => link,
      realised: (tally) => correlation(tally, "chain: staff service"),
      none: null,
      analysis: "A33",
      smallest: 20000,
    },
    {
      id: "chain_service_retention",
      what: {
        en: "Correlation between branches: satisfaction of customers with the log of their rate of departure",
        ru: "Корреляция между филиалами: оценки клиентов и логарифм частоты их уходов",
        pl: "Korelacja między oddziałami: oceny klientów i logarytm częstości ich odejść",
      },
      parameter: () => null,
      realised: (tally) => correlation(tally, "chain: service departures"),
      none: null,
      analysis: "A33",
      smallest: 20000,
    },
  ],
);

export const chainFactor = (world: World, { service }: Unit): number =>
  exp(world.parameters.chain.hazard * service);
