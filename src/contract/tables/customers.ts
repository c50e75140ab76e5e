import { CITY, CUSTOMER, REGION, TIER, UNIT } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per customer. */
export const customers: ContractTable = {
  name: "customers",
  columns: [
    required("customer_id", "varchar", { synonyms: CUSTOMER }),
    optional("kind", "varchar", {
      codes: ["b2c", "b2b", "internal", "supplier", "partner", "public"],
      words: {
        b2c: say(
          "consumer, individual, private person, residential",
          "физлицо, физическое лицо, частное лицо, розничный клиент",
          "konsument, osoba fizyczna, osoba prywatna, indywidualny",
        ),
        b2b: say(
          "business, company, corporate, organisation",
          "юрлицо, юридическое лицо, организация, компания, ип",
          "firma, osoba prawna, przedsiębiorstwo, klient biznesowy",
        ),
        internal: say("employee", "сотрудник, внутренний", "pracownik, wewnętrzny"),
        supplier: say("vendor", "поставщик", "dostawca"),
        partner: say("reseller, distributor", "партнер, дилер", "partner, dystrybutor"),
        public: say("authority, public body", "госорган, госучреждение", "urząd, instytucja"),
      },
      synonyms: say(
        "customer kind, customer type, client type",
        "тип клиента, вид клиента",
        "typ klienta, rodzaj klienta",
      ),
    }),
    optional("account_id", "varchar", {
      synonyms: say("account, company id, parent id", "учетная запись, код компании", "konto"),
    }),
    optional("segment", "varchar", {
      synonyms: say(
        "customer segment, group",
        "сегмент, группа клиентов",
        "segment, grupa klientów",
      ),
    }),
    optional("region", "varchar", { synonyms: REGION }),
    optional("city", "varchar", { synonyms: CITY }),
    optional("birth_year", "integer", {
      synonyms: say("year of birth, born", "год рождения", "rok urodzenia"),
    }),
    optional("first_interest_at", "timestamp", {
      synonyms: say(
        "first contact, first interest, lead date, enquiry date",
        "первое обращение, первый контакт, дата первого обращения",
        "pierwszy kontakt, data pierwszego kontaktu, data zapytania",
      ),
    }),
    optional("registered_at", "timestamp", {
      synonyms: say(
        "registration date, registered, account created, created at, signup",
        "дата регистрации, зарегистрирован",
        "data rejestracji, zarejestrowano, data utworzenia konta",
      ),
    }),
    recommended("acquired_at", "timestamp", {
      synonyms: say(
        "acquired, join date, customer since, first purchase, first order, tenure start, start date",
        "дата привлечения, первая покупка, дата первой покупки, клиент с",
        "data pozyskania, pierwszy zakup, data pierwszego zakupu, klient od",
      ),
    }),
    optional("acquisition_channel", "varchar", {
      synonyms: say(
        "source, lead source, acquisition source, channel",
        "источник, канал привлечения, источник привлечения",
        "źródło, kanał pozyskania, źródło pozyskania",
      ),
    }),
    optional("acquisition_cost", "decimal(18,2)", {
      unit: "money",
      synonyms: say("cac, cost of acquisition", "стоимость привлечения", "koszt pozyskania"),
    }),
    optional("home_unit_id", "varchar", { synonyms: UNIT }),
    optional("tenure_days", "integer", {
      unit: "days",
      synonyms: say("tenure, days as customer", "стаж, дней с нами", "staż, dni współpracy"),
    }),
    optional("churned", "boolean", {
      synonyms: say(
        "churn, churn label, churn value, exited, left, attrition, lost",
        "отток, ушел, ушла, потерян",
        "churn, odejście, odszedł, utracony",
      ),
    }),
    optional("churned_at", "timestamp", {
      synonyms: say(
        "churn date, cancelled at, cancellation date, exit date, closed at",
        "дата ухода, дата оттока, дата расторжения, расторжение",
        "data odejścia, data rezygnacji, rezygnacja, data rozwiązania umowy",
      ),
    }),
    optional("churn_reason", "varchar", {
      synonyms: say(
        "reason for leaving, cancellation reason",
        "причина ухода, причина оттока",
        "powód odejścia, przyczyna rezygnacji, powód rezygnacji",
      ),
    }),
    optional("churn_category", "varchar", {
      synonyms: say("reason category", "категория причины ухода", "kategoria powodu odejścia"),
    }),
    optional("alternatives_available_n", "integer", {
      synonyms: say(
        "alternatives, alternatives available, competitors nearby",
        "альтернативы, число альтернатив, доступно альтернатив",
        "alternatywy, liczba alternatyw, dostępne alternatywy",
      ),
    }),
    optional("switching_cost", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "cost of switching, exit fee, termination fee",
        "стоимость перехода, издержки переключения",
        "koszt zmiany, koszt przejścia, opłata za rezygnację",
      ),
    }),
    optional("home_distance_km", "double", {
      unit: "km",
      synonyms: say(
        "distance, distance km",
        "расстояние, расстояние км",
        "odległość, odległość km",
      ),
    }),
    optional("target_segment", "boolean", {
      synonyms: say(
        "target, target customer, in target group",
        "целевой, целевой клиент, целевой сегмент",
        "docelowy, klient docelowy, grupa docelowa",
      ),
    }),
    optional("tier", "varchar", { synonyms: TIER }),
  ],
};
