export type Language = "en" | "ru" | "pl";

/** What the company's files call things in one language. */
export interface Names {
  /** Eight regions with two cities each. */
  readonly regions: readonly (readonly [region: string, first: string, second: string])[];
  readonly categories: readonly string[];
  readonly currency: string;
  /** What one unit of the model's money is in this currency. */
  readonly money: number;
}

export const NAMES: Readonly<Record<Language, Names>> = {
  en: {
    regions: [
      ["North West", "Preston", "Lancaster"],
      ["Yorkshire", "Leeds", "York"],
      ["West Midlands", "Coventry", "Worcester"],
      ["East Midlands", "Leicester", "Lincoln"],
      ["East of England", "Norwich", "Ipswich"],
      ["South East", "Reading", "Brighton"],
      ["South West", "Exeter", "Bath"],
      ["North East", "Durham", "Sunderland"],
    ],
    categories: ["tools", "paint", "garden", "lighting", "kitchen", "flooring"],
    currency: "GBP",
    money: 1,
  },
  ru: {
    regions: [
      ["Ярославская область", "Ярославль", "Рыбинск"],
      ["Тверская область", "Тверь", "Ржев"],
      ["Калужская область", "Калуга", "Обнинск"],
      ["Тульская область", "Тула", "Новомосковск"],
      ["Рязанская область", "Рязань", "Касимов"],
      ["Владимирская область", "Владимир", "Муром"],
      ["Воронежская область", "Воронеж", "Лиски"],
      ["Нижегородская область", "Нижний Новгород", "Арзамас"],
    ],
    categories: ["инструменты", "краски", "сад", "освещение", "кухня", "полы"],
    currency: "RUB",
    money: 100,
  },
  pl: {
    regions: [
      ["mazowieckie", "Radom", "Płock"],
      ["małopolskie", "Tarnów", "Nowy Sącz"],
      ["śląskie", "Gliwice", "Bielsko-Biała"],
      ["dolnośląskie", "Legnica", "Wałbrzych"],
      ["wielkopolskie", "Kalisz", "Leszno"],
      ["łódzkie", "Piotrków Trybunalski", "Sieradz"],
      ["lubelskie", "Zamość", "Chełm"],
      ["podlaskie", "Suwałki", "Łomża"],
    ],
    categories: ["narzędzia", "farby", "ogród", "oświetlenie", "kuchnia", "podłogi"],
    currency: "PLN",
    money: 5,
  },
};
