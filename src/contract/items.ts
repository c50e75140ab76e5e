import { say, type Synonyms } from "./table.ts";

/** What a question of a survey asks about, and how people head its column. */
export interface ItemNames {
  /** A code of `CONSTRUCTS`, or one of its own that no model knows. */
  readonly construct: string;
  readonly role?: string;
  /** The question's own code, where the construct has such. */
  readonly item?: string;
  readonly names: Synonyms;
}

const none = say("", "", "");

/**
 * Headers of survey exports with one column a question. The codes such as `CUSA` are those of the
 * published European and Swedish customer satisfaction questionnaires (Tenenhaus et al. 2005).
 */
export const ITEM_NAMES: readonly ItemNames[] = [
  {
    construct: "satisfaction",
    names: say(
      "satisfaction, satisfied, satisfaction score, overall satisfaction, csat, sat, cusa, how satisfied are you",
      "удовлетворенность, удовлетворен, оценка удовлетворенности, насколько вы довольны, довольны",
      "zadowolenie, satysfakcja, zadowolony, ocena zadowolenia, jak bardzo jesteś zadowolony",
    ),
  },
  {
    construct: "recommend",
    names: say(
      "recommend, would recommend, likelihood to recommend, recommendation, nps, nps score, ltr, rec, cusl3",
      "готовность рекомендовать, порекомендуете, рекомендация, порекомендуете ли вы нас, рекомендовали бы",
      "skłonność do polecenia, polecenie, poleciłbym, poleciłby, czy polecisz nas, rekomendacja",
    ),
  },
  {
    construct: "recommend_employer",
    names: say(
      "recommend employer, recommend as employer, recommend as a place to work, would recommend working here, enps",
      "рекомендация работодателя, порекомендуете ли вы нас как место работы, порекомендовали бы работу у нас",
      "polecenie pracodawcy, czy polecisz nas jako miejsce pracy, poleciłbym pracę u nas",
    ),
  },
  {
    construct: "repurchase_intent",
    names: say(
      "repurchase intention, repurchase intent, buy again, will return, will you come back, intention to return, would choose again, cusl1",
      "намерение вернуться, купите снова, повторная покупка, вернетесь ли вы, придете снова",
      "zamiar ponownego zakupu, kupi ponownie, powrót, czy wrócisz, wróci, zamiar powrotu",
    ),
  },
  {
    construct: "compares_alternatives",
    names: say(
      "compares alternatives, compares, compares others, comparing, compare with others, do you compare us with others",
      "сравнивает, сравнивает с другими, сравниваете ли вы нас с другими, сравнение с другими",
      "porównuje, porównywanie, porównuje z innymi, czy porównujesz nas z innymi",
    ),
  },
  {
    construct: "could_go_elsewhere",
    names: say(
      "could go elsewhere, could leave, can go elsewhere, could you go elsewhere",
      "мог бы уйти, могли бы вы уйти к другим, можете уйти к другим, есть куда уйти",
      "mógłby odejść, może odejść, czy możesz pójść gdzie indziej, mógłby pójść gdzie indziej",
    ),
  },
  {
    construct: "told",
    names: say(
      "told, told how many, people told, how many people did you tell, wom count",
      "рассказал, скольким рассказали, скольким людям вы рассказали",
      "powiedział, ilu osobom powiedział, ilu osobom powiedziałeś",
    ),
  },
  {
    construct: "commitment",
    names: say("commitment, committed", "приверженность", "przywiązanie"),
  },
  {
    construct: "alternatives_considered",
    names: say(
      "alternatives considered, brands considered",
      "рассмотрено альтернатив, рассматривали альтернативы",
      "rozważane alternatywy, rozważane marki",
    ),
  },
  {
    construct: "price_tolerance",
    names: say(
      "price tolerance, price tolerance percent, price difference to switch",
      "терпимость к цене, на сколько процентов дороже, ценовая терпимость",
      "tolerancja cenowa, o ile procent drożej, tolerancja ceny",
    ),
  },
  {
    construct: "engagement",
    names: say(
      "engagement, job involvement, involvement, work engagement",
      "вовлеченность, вовлеченность в работу",
      "zaangażowanie, zaangażowanie w pracę",
    ),
  },
  {
    construct: "employee_commitment",
    names: say("employee commitment", "приверженность сотрудников", "przywiązanie pracowników"),
  },
  {
    construct: "continuance",
    names: say(
      "continuance, leaving would cost too much",
      "остается из за издержек, уходить дорого",
      "zostaje bo odejście kosztuje",
    ),
  },
  {
    construct: "quality",
    role: "perception",
    names: say(
      "perception, perceived, perceived quality, quality, perq, qual, actual",
      "восприятие, факт, воспринимаемое качество, качество",
      "percepcja, ocena faktyczna, postrzegana jakość, jakość",
    ),
  },
  {
    construct: "quality",
    role: "importance",
    names: say("importance, how important", "важность, значимость", "ważność, istotność"),
  },
  {
    construct: "expectation",
    names: say(
      "expectation, expectations, expected, cuex, expe",
      "ожидание, ожидания",
      "oczekiwanie, oczekiwania",
    ),
  },
  { construct: "image", names: say("image, imag", "имидж, образ", "wizerunek") },
  {
    construct: "value",
    names: say(
      "value for money, perceived value, perv, val",
      "ценность, соотношение цены и качества",
      "stosunek jakości do ceny, postrzegana wartość",
    ),
  },
  { construct: "loyalty", names: say("loyalty, loy, cusl", "лояльность", "lojalność") },
  {
    construct: "complaint_handling",
    names: say(
      "complaint handling, cusco",
      "работа с жалобами, обработка жалоб",
      "obsługa reklamacji",
    ),
  },
  ...(["rudeness", "deceit", "unreachable_support", "unclear_product"] as const).map(
    (item): ItemNames => ({
      construct: "hygiene",
      item,
      names: { ...none, en: [item.replaceAll("_", " ")] },
    }),
  ),
  ...(
    [
      "attention",
      "procedures",
      "sales_strategy",
      "mentality",
      "attitude",
      "goal",
      "downturn",
    ] as const
  ).map((item): ItemNames => ({
    construct: "orientation",
    item,
    names: { ...none, en: [`orientation ${item.replaceAll("_", " ")}`] },
  })),
];

/** Letters before a number that pair what was expected with what was perceived: e1 with s1. */
export const PAIRS: Readonly<Record<"expectation" | "perception" | "importance", Synonyms>> = {
  expectation: say(
    "e, exp, expect, expectation, expected",
    "о, ож, ожидание",
    "o, oczek, oczekiwanie",
  ),
  perception: say(
    "s, p, per, perc, perceived, perception, sat",
    "в, восп, восприятие, ф, факт",
    "p, perc, percepcja, ocena",
  ),
  importance: say("i, w, imp, importance, weight", "важ, важность", "w, waż, ważność"),
};

/** Words in a header that say that a high answer is a bad one. */
export const REVERSED: Synonyms = say(
  "reversed, reverse, rev, r",
  "обратный, обратная, обр",
  "odwrócone, odwrotne, odwr",
);
