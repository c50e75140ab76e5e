import { finding } from "../finding.ts";

/** Receipts without a customer, as a share of all receipts. */
export const anonymous = finding({ share: 0.12 }, { share: 0 }, [
  {
    id: "anonymous_share",
    what: {
      en: "Sales without a known customer, as a share",
      ru: "Доля продаж без известного клиента",
      pl: "Udział sprzedaży bez znanego klienta",
    },
    parameter: ({ share }) => share,
    none: 0,
    analysis: "P38",
    smallest: 200,
  },
]);
