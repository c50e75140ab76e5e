import { UNIT } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per answer to one item. `CONSTRUCTS` are the constructs that models know. */
export const surveys: ContractTable = {
  name: "surveys",
  columns: [
    required("response_id", "varchar", {
      synonyms: say(
        "response, survey id, questionnaire id, submission id",
        "номер анкеты, id анкеты, id ответа, номер ответа",
        "id odpowiedzi, nr ankiety, numer ankiety, id ankiety",
      ),
    }),
    required("respondent_id", "varchar", {
      synonyms: say(
        "respondent, customer_id, customer, participant, panelist",
        "респондент, код респондента, клиент, код клиента, id клиента",
        "respondent, id respondenta, klient, nr klienta, id klienta, ankietowany",
      ),
    }),
    recommended("respondent_type", "varchar", {
      codes: ["customer", "employee", "manager", "supplier", "partner"],
      words: {
        customer: say("client, buyer", "клиент, покупатель", "klient, nabywca"),
        employee: say("staff, worker", "сотрудник, работник", "pracownik"),
        manager: say(
          "boss, supervisor",
          "руководитель, начальник",
          "kierownik, menedżer, przełożony",
        ),
        supplier: say("vendor", "поставщик", "dostawca"),
        partner: say("reseller", "партнер", "partner"),
      },
      synonyms: say(
        "respondent kind, respondent role",
        "тип респондента, роль респондента",
        "typ respondenta, rola respondenta",
      ),
    }),
    recommended("answered_at", "timestamp", {
      synonyms: say(
        "date, answer date, response date, survey date, submitted at, timestamp",
        "дата, дата ответа, дата опроса, отметка времени",
        "data, data odpowiedzi, data ankiety, data badania, sygnatura czasowa",
      ),
    }),
    optional("instrument", "varchar", {
      synonyms: say(
        "survey, survey name, questionnaire",
        "опрос, анкета, название опроса",
        "badanie, ankieta, kwestionariusz",
      ),
    }),
    required("item", "varchar", {
      synonyms: say(
        "question, question id, statement",
        "вопрос, утверждение, пункт",
        "pytanie, stwierdzenie, pozycja",
      ),
    }),
    recommended("construct", "varchar", {
      synonyms: say(
        "scale, dimension, factor, concept",
        "шкала, измерение, конструкт",
        "skala, wymiar, konstrukt",
      ),
    }),
    optional("role", "varchar", {
      codes: [
        "expectation",
        "perception",
        "importance",
        "competitor",
        "functional",
        "dysfunctional",
      ],
      words: {
        expectation: say("expected", "ожидание", "oczekiwanie"),
        perception: say("perceived, actual", "восприятие, факт", "percepcja, ocena faktyczna"),
        importance: say("importance weight", "важность, значимость", "ważność"),
        competitor: say("best rival", "конкурент", "konkurent"),
        functional: say("if present", "если есть", "jeśli jest"),
        dysfunctional: say("if absent", "если нет", "jeśli brak"),
      },
      synonyms: say("question role", "роль вопроса", "rola pytania"),
    }),
    required("score", "double", {
      unit: "score",
      synonyms: say(
        "answer, value, rating, points, response value",
        "ответ, оценка, балл, баллы, значение",
        "odpowiedź, ocena, punkty, wartość, wynik",
      ),
    }),
    required("scale_min", "double", {
      unit: "score",
      synonyms: say("minimum, lowest", "минимум, минимум шкалы", "minimum, minimum skali"),
    }),
    required("scale_max", "double", {
      unit: "score",
      synonyms: say("maximum, highest", "максимум, максимум шкалы", "maksimum, maksimum skali"),
    }),
    optional("reverse", "boolean", {
      synonyms: say(
        "reversed, reverse coded",
        "обратный, обратная шкала",
        "odwrócone, odwrotna skala",
      ),
    }),
    optional("weight", "double", {
      synonyms: say("respondent weight, survey weight", "вес, вес ответа", "waga, waga odpowiedzi"),
    }),
    optional("wave", "varchar", { synonyms: say("round, period", "волна, период", "fala, okres") }),
    optional("interaction_id", "varchar", {
      synonyms: say("ticket id, case id", "номер обращения", "nr zgłoszenia"),
    }),
    optional("order_id", "varchar", {
      synonyms: say("order, order no", "номер заказа", "nr zamówienia"),
    }),
    optional("unit_id", "varchar", { synonyms: UNIT }),
    optional("about_type", "varchar", {
      synonyms: say("subject type", "тип объекта оценки", "typ ocenianego"),
    }),
    optional("about_id", "varchar", {
      synonyms: say("subject, about", "объект оценки", "kogo dotyczy, oceniany"),
    }),
  ],
};
