import type { reversals as en } from "../../en/themes/reversals.ts";
import type { Theme } from "../../theme.ts";

export const reversals: Theme<typeof en> = {
  columns: {
    compared_by: "Porównanie według",
    stratified_by: "Przy równości",
    mirrors: "Druga z dwóch",
    came_about: "Zaszło",
    is_here: "Sama grupa",
    cases_here: "Przypadków tutaj",
    cases_elsewhere: "Przypadków gdzie indziej",
    share_here: "Udział tutaj",
    share_elsewhere: "Udział gdzie indziej",
    adjusted: "Różnica przy równości",
    adjusted_low: "Różnica przy równości, od",
    adjusted_high: "Różnica przy równości, do",
    strata: "Podgrupy",
    looks: "Ocenione porównania",
    handled: "Jak się skończyło",
    customer_kind: "Rodzaj klienta",
    turned_units: "Oddziałów",
    turned_channels: "Kanałów",
    turned_groups: "Grup klientów",
    found: "Znaleziono",
    stratum_weights: "Wagi podgrup",
  },
  codes: {
    resolved: "Załatwione",
    contact_kind: "Rodzaj kontaktu",
    customer_kind: "Rodzaj klienta",
    reverses: "Zmienia znak",
    hides: "Ukryta w całości",
    changes: "Zmienia wielkość",
    holds: "Utrzymuje się",
    together: "Wszystkie przypadki razem",
    household: "Gospodarstwa domowe",
    renovator: "Remontujący",
    student: "Studenci",
    gardener: "Ogrodnicy",
    small_business: "Małe firmy",
    large_business: "Duże firmy",
    phone: "Telefon",
    chat: "Czat",
    shop: "Sklep",
    all_others: "Wszyscy pozostali",
    handled: "Jak się skończyło",
    on_time_in_full: "Na czas i w całości",
    bought_after_case: "Zakup po przypadku",
    departed_after_case: "Odejście po przypadku",
    judged_above_mean: "Ocena końcowa powyżej średniej",
    rated_above: "Oceniono powyżej średniej",
    rated_below: "Oceniono nie powyżej średniej",
  },
  figures: {
    "figure.reversal.subtitle":
      "To samo porównanie dla wszystkich przypadków i wewnątrz grup równych przypadków",
    "figure.reversal.how":
      "U góry obie strony dla wszystkich przypadków, pod nimi te same strony w każdej podgrupie, z przedziałami 95%. Gdzie kolejność znaków się odwraca, całość porównuje różną pracę, a nie różną jakość.",
    "figure.reversal.finding.reverses":
      "„{outcome}” zmienia znak. W całości na czele: {ahead}; przy równości („{by}”) na czele: {behind}",
    "figure.reversal.finding.hides":
      "„{outcome}”: w całości po równo, przy równości („{by}”) nie – {ahead} i {behind}",
    "figure.reversal.finding.changes":
      "„{outcome}”: przy równości („{by}”) różnica jest inna – {ahead} i {behind}",
  },
};
