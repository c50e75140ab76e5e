import type { simulation as english } from "../en/simulation.ts";

export const simulation = {
  "simulation.title": "Firma symulowana",
  "simulation.note":
    "Sieć sklepów, którą generator wymyśla na tym urządzeniu: klienci, zamówienia, ankiety, reklamacje i pracownicy z trzech lat, z ukrytymi w danych prawidłowościami. To samo ziarno wszędzie daje tę samą firmę.",
  "simulation.welcome": "Wielkość, język i ziarno firmy symulowanej",
  "simulation.choose": "Wybierz firmę symulowaną",
  "simulation.size": "Wielkość",
  "simulation.size_option":
    "{customers, plural, one {# klient} few {# klienci} many {# klientów} other {# klienta}}, około {time}",
  "simulation.seed": "Ziarno",
  "simulation.seed_wrong": "Ziarno to liczba całkowita od 0 do {max, number}.",
  "simulation.another": "Inne",
  "simulation.language": "Język danych",
  "simulation.teaching": "Na zajęcia",
  "simulation.teaching_note":
    "Pracownicy różnią się od siebie bardziej niż w życiu, żeby było to widać także w małej grupie.",
  "simulation.make": "Utwórz tę firmę",
  "simulation.links.title": "Link dla każdego uczestnika",
  "simulation.links.text":
    "Każdy link otwiera wybraną wyżej firmę z własnym ziarnem, więc każdy uczestnik ma własne liczby.",
  "simulation.links.count": "Ile linków",
  "simulation.links.list":
    "{count, plural, =1 {Link z ziarnem {from}} one {# link, ziarna od {from} do {to}} few {# linki, ziarna od {from} do {to}} many {# linków, ziarna od {from} do {to}} other {# linku, ziarna od {from} do {to}}}",
  "simulation.links.copy":
    "{count, plural, =1 {Kopiuj link} one {Kopiuj # link} few {Kopiuj # linki} many {Kopiuj # linków} other {Kopiuj # linku}}",
  "simulation.links.copied": "Skopiowano",
} satisfies Record<keyof typeof english, string>;
