import type { coercion as en } from "../../en/themes/coercion.ts";
import type { Theme } from "../../theme.ts";

export const coercion: Theme<typeof en> = {
  columns: {
    no_alternatives: "Brak alternatywy",
    says_cannot_leave: "Mówi, że nie mógłby odejść",
    contract_lock: "Pozostała część okresu umowy",
    financial_cost: "Koszt zmiany wobec rocznych wydatków",
    procedural_effort: "Kłopot ze zmianą",
    points_at_stake: "Zagrożone punkty wobec rocznych wydatków",
    facets_high: "Wyraźnych przejawów",
    bound_until: "Związany do",
    captive: "Bez wyboru",
    answer_valid_days: "Ile dni liczy się odpowiedź",
    captive_facet_from: "Przejaw jest wyraźny od",
    cannot_leave_from: "Mówi, że nie mógłby odejść, od",
    shortest_lock_days: "Najkrótszy wiążący okres, dni",
    point_value: "Wartość punktu",
  },
  codes: {
    yes: "tak",
    no: "nie",
    contract: "Trwa umowa",
    no_alternatives: "Brak alternatywy",
    says_cannot_leave: "Mówi, że nie mógłby odejść",
    two_facets: "Dwa wyraźne przejawy",
    one_facet: "Tylko jeden wyraźny przejaw",
    could_leave: "Mógłby odejść",
    nothing_known: "Nic nie wiadomo o alternatywach",
  },
  figures: {},
};
