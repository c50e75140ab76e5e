import { CHANNEL, CUSTOMER, EMPLOYEE, UNIT } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/**
 * One row per contact of any kind. `perceived`, `expected`, `csat` and `rated_customer` stand on
 * 0–10; the columns `…_min` and `…_max` keep the bounds of the scale on which they came.
 */
export const interactions: ContractTable = {
  name: "interactions",
  columns: [
    recommended("interaction_id", "varchar", {
      synonyms: say(
        "ticket, ticket id, ticket no, case id, case no, contact id, call id",
        "номер обращения, id обращения, номер заявки, номер тикета, номер звонка",
        "nr zgłoszenia, numer zgłoszenia, id zgłoszenia, id kontaktu, nr rozmowy, nr sprawy",
      ),
    }),
    recommended("customer_id", "varchar", { synonyms: CUSTOMER }),
    optional("employee_id", "varchar", { synonyms: EMPLOYEE }),
    optional("unit_id", "varchar", { synonyms: UNIT }),
    optional("order_id", "varchar", {
      synonyms: say(
        "order, order no, invoice no",
        "заказ, номер заказа",
        "zamówienie, nr zamówienia, numer zamówienia",
      ),
    }),
    required("happened_at", "timestamp", {
      synonyms: say(
        "date, contact date, created at, opened at, call date, timestamp, complaint date",
        "дата, дата обращения, дата звонка, дата создания, дата жалобы",
        "data, data kontaktu, data zgłoszenia, data rozmowy, data reklamacji, data utworzenia",
      ),
    }),
    optional("channel", "varchar", { synonyms: CHANNEL }),
    required("kind", "varchar", {
      codes: [
        "contact",
        "complaint",
        "error",
        "request",
        "exception_request",
        "advice",
        "suggestion",
        "competitor_tip",
        "review",
        "defence",
        "referral_invite",
        "bonus",
        "leisure",
      ],
      words: {
        contact: say(
          "call, ticket, case, visit, chat, email",
          "обращение, звонок, контакт, визит, чат, письмо",
          "kontakt, rozmowa, połączenie, wizyta, czat, zgłoszenie",
        ),
        complaint: say(
          "complain, claim, grievance",
          "жалоба, претензия, рекламация",
          "skarga, reklamacja, zażalenie",
        ),
        error: say(
          "mistake, failure, incident",
          "ошибка, сбой, инцидент",
          "błąd, awaria, incydent",
        ),
        request: say(
          "inquiry, enquiry, question",
          "запрос, заявка, вопрос",
          "prośba, zapytanie, pytanie",
        ),
        exception_request: say(
          "exception, waiver",
          "просьба об исключении, исключение",
          "prośba o wyjątek, odstępstwo, wyjątek",
        ),
        advice: say("consultation, recommendation", "консультация, совет", "porada, konsultacja"),
        suggestion: say("idea, improvement", "предложение, идея", "sugestia, pomysł, propozycja"),
        competitor_tip: say(
          "competitor information, tip about competitor",
          "сведения о конкуренте, информация о конкуренте",
          "informacja o konkurencji, wskazówka o konkurencji",
        ),
        review: say("public review", "отзыв", "opinia, recenzja"),
        defence: say(
          "public defence, defended us",
          "защита, заступился",
          "obrona, stanął w obronie",
        ),
        referral_invite: say(
          "invitation, referral",
          "приглашение, рекомендация",
          "zaproszenie, polecenie",
        ),
        bonus: say("gift, surprise", "бонус, подарок", "premia, prezent, niespodzianka"),
        leisure: say("event, shared leisure", "мероприятие, отдых", "spotkanie, impreza"),
      },
      synonyms: say(
        "type, contact type, ticket type, category, contact reason",
        "тип, вид, тип обращения, вид обращения, категория обращения",
        "typ, rodzaj, typ kontaktu, rodzaj zgłoszenia, typ zgłoszenia, kategoria zgłoszenia",
      ),
    }),
    optional("duration_s", "double", {
      unit: "seconds",
      synonyms: say(
        "duration, talk time, handle time, call duration, duration seconds",
        "длительность, длительность разговора, время разговора, продолжительность",
        "czas trwania, czas rozmowy, długość rozmowy",
      ),
    }),
    optional("wait_s", "double", {
      unit: "seconds",
      synonyms: say(
        "wait, wait time, waiting time, speed of answer, response time",
        "ожидание, время ожидания, время ответа",
        "czas oczekiwania, oczekiwanie, czas odpowiedzi",
      ),
    }),
    optional("resolved", "boolean", {
      synonyms: say(
        "solved, closed, is resolved",
        "решено, закрыто, решена",
        "rozwiązano, załatwione, zamknięte, rozwiązane",
      ),
    }),
    optional("first_contact_resolution", "boolean", {
      synonyms: say(
        "fcr, solved at first contact, resolved first time",
        "решено с первого раза, решено сразу",
        "rozwiązano przy pierwszym kontakcie, za pierwszym razem",
      ),
    }),
    optional("recovered", "boolean", {
      synonyms: say(
        "made good, compensated",
        "исправлено, компенсировано",
        "naprawiono, zrekompensowano",
      ),
    }),
    optional("proactive", "boolean", {
      synonyms: say(
        "our initiative, outbound",
        "по нашей инициативе, исходящий",
        "z naszej inicjatywy, wychodzące",
      ),
    }),
    optional("perceived", "double", {
      unit: "score",
      synonyms: say(
        "perception, actual, experienced",
        "восприятие, факт, фактическая оценка",
        "percepcja, ocena faktyczna, odczucie",
      ),
    }),
    optional("perceived_min", "double", { unit: "score" }),
    optional("perceived_max", "double", { unit: "score" }),
    optional("expected", "double", {
      unit: "score",
      synonyms: say(
        "expectation",
        "ожидание от контакта, ожидаемое, ожидания",
        "oczekiwanie wobec kontaktu, oczekiwane, oczekiwania",
      ),
    }),
    optional("expected_min", "double", { unit: "score" }),
    optional("expected_max", "double", { unit: "score" }),
    optional("csat", "double", {
      unit: "score",
      synonyms: say(
        "satisfaction, satisfaction score, rating, score",
        "удовлетворенность, оценка, балл",
        "zadowolenie, satysfakcja, ocena, punkty",
      ),
    }),
    optional("csat_min", "double", { unit: "score" }),
    optional("csat_max", "double", { unit: "score" }),
    optional("moment", "varchar", {
      codes: ["magic", "neutral", "misery"],
      words: {
        magic: say("delight", "волшебство", "magia"),
        neutral: say("ordinary", "обычный, нейтральный", "zwykły, neutralny"),
        misery: say("miserable", "разочарование", "niedola"),
      },
      synonyms: say("moment kind", "момент, вид момента", "chwila, rodzaj chwili"),
    }),
    optional("cause", "varchar", {
      codes: ["attitude", "competence", "information", "honesty", "process", "external"],
      words: {
        attitude: say("rudeness", "отношение, грубость", "postawa, nieuprzejmość"),
        competence: say(
          "skill, knowledge",
          "компетентность, некомпетентность",
          "kompetencje, brak wiedzy",
        ),
        information: say(
          "no information",
          "информация, нет информации",
          "informacja, brak informacji",
        ),
        honesty: say("deceit, lie", "честность, обман", "uczciwość, oszustwo"),
        process: say("procedure", "процесс, процедура", "proces, procedura"),
        external: say("outside", "внешняя причина", "zewnętrzna"),
      },
      synonyms: say("reason, root cause", "причина, причина обращения", "przyczyna, powód"),
    }),
    optional("policy_id", "varchar", {
      synonyms: say(
        "policy, rule, procedure",
        "правило, регламент",
        "regulamin, zasada, procedura",
      ),
    }),
    optional("granted", "boolean", {
      synonyms: say(
        "approved, exception granted",
        "одобрено, удовлетворено",
        "zgoda, przyznano, uwzględniono",
      ),
    }),
    optional("told_n", "integer", {
      synonyms: say(
        "told, people told, how many told",
        "рассказал, скольким рассказал",
        "ilu osobom powiedziano, powiedział osobom",
      ),
    }),
    optional("cost", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "contact cost, handling cost",
        "затраты, себестоимость обращения",
        "koszt, koszt obsługi",
      ),
    }),
    optional("cost_saved", "decimal(18,2)", {
      unit: "money",
      synonyms: say("saving, savings", "экономия", "oszczędność"),
    }),
    optional("accepted", "boolean", {
      synonyms: say("adopted, implemented", "принято, внедрено", "przyjęto, wdrożono"),
    }),
    optional("value", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "suggestion value, benefit",
        "ценность предложения, эффект",
        "wartość sugestii, korzyść",
      ),
    }),
    optional("rated_customer", "double", {
      unit: "score",
      synonyms: say(
        "rating of customer, employee rating of customer",
        "оценка клиента сотрудником",
        "ocena klienta przez pracownika",
      ),
    }),
    optional("rated_customer_min", "double", { unit: "score" }),
    optional("rated_customer_max", "double", { unit: "score" }),
    optional("text", "varchar", {
      synonyms: say(
        "note, notes, comment, comments, description, message",
        "текст, комментарий, описание, сообщение, примечание",
        "treść, komentarz, opis, uwagi, notatka, wiadomość",
      ),
    }),
  ],
};
