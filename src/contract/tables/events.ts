import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per happening on the market or in the company that customers may feel. */
export const events: ContractTable = {
  name: "events",
  columns: [
    recommended("event_id", "varchar", {
      synonyms: say("event, event no", "событие, номер события", "zdarzenie, nr zdarzenia"),
    }),
    required("kind", "varchar", {
      codes: [
        "competitor_entry",
        "competitor_promo",
        "own_price",
        "own_promo",
        "crisis",
        "policy_change",
        "standard_introduced",
      ],
      words: {
        competitor_entry: say(
          "competitor opened, new competitor",
          "приход конкурента, новый конкурент",
          "wejście konkurenta, nowy konkurent",
        ),
        competitor_promo: say(
          "competitor promotion",
          "акция конкурента",
          "promocja konkurenta, promocja konkurencji",
        ),
        own_price: say("price change", "изменение цен, изменение цены", "zmiana cen, zmiana ceny"),
        own_promo: say(
          "promotion, own promotion",
          "акция, своя акция",
          "promocja, własna promocja",
        ),
        crisis: say("incident", "кризис", "kryzys"),
        policy_change: say("new policy", "изменение правил", "zmiana zasad, zmiana regulaminu"),
        standard_introduced: say(
          "service standard, new standard",
          "введен стандарт, стандарт обслуживания",
          "wprowadzenie standardu, standard obsługi",
        ),
      },
      synonyms: say(
        "event type, type",
        "тип события, вид события",
        "typ zdarzenia, rodzaj zdarzenia",
      ),
    }),
    required("started_at", "timestamp", {
      synonyms: say(
        "date, start date, start, from",
        "дата, дата начала, начало",
        "data, data rozpoczęcia, początek",
      ),
    }),
    optional("ended_at", "timestamp", {
      synonyms: say("end date, end, until", "дата окончания, конец", "data zakończenia, koniec"),
    }),
    optional("scope_kind", "varchar", {
      codes: ["all", "region", "category", "unit", "segment"],
      words: {
        all: say("everywhere", "все, везде", "wszystko, wszędzie"),
        region: say("area", "регион", "region"),
        category: say("product category", "категория", "kategoria"),
        unit: say("branch, store", "филиал, магазин", "oddział, sklep"),
        segment: say("customer segment", "сегмент", "segment"),
      },
      synonyms: say("scope", "охват", "zakres"),
    }),
    optional("scope_value", "varchar", {
      synonyms: say("where, scope name", "где, значение охвата", "gdzie, wartość zakresu"),
    }),
    optional("magnitude", "double", {
      unit: "percent",
      synonyms: say("size, change percent, percent", "величина, процент", "wielkość, procent"),
    }),
  ],
};
