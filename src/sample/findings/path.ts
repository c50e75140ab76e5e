import { exponential, gamma } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * The path from the first contact, with its dates: days from first interest to registration and from
 * there to the first purchase, and the share of the registered who ever buy.
 */
export const path = finding({ to_register: 16, to_buy: 21, buys: 0.8 }, { buys: 1 }, [
  {
    id: "path_to_buy",
    what: {
      en: "Days from registration to the first purchase, on average",
      ru: "Дней от регистрации до первой покупки, в среднем",
      pl: "Dni od rejestracji do pierwszego zakupu, średnio",
    },
    parameter: ({ to_buy }) => to_buy,
    none: null,
    analysis: "A02",
    smallest: 1000,
  },
  {
    id: "path_buys",
    what: {
      en: "Registered consumers who came by themselves and bought, as a share",
      ru: "Доля зарегистрированных самостоятельно потребителей, которые что-то купили",
      pl: "Udział konsumentów zarejestrowanych z własnej inicjatywy, którzy coś kupili",
    },
    parameter: ({ buys }) => buys,
    none: 1,
    analysis: "A02",
    smallest: 1000,
  },
]);

export interface Path {
  /** Days from first interest to registration, and from there to the first purchase. */
  readonly interest: number;
  readonly registration: number;
  readonly buys: boolean;
}

export function pathOf(world: World, customer: number): Path {
  const p = world.parameters.path;
  const random = world.source("path").at(customer);
  const buys = random.next() < p.buys;
  const interest = 0.5 + exponential(random, p.to_register - 0.5);
  return { interest, registration: gamma(random, 1.5, p.to_buy), buys };
}
