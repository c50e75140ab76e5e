import { CHANNEL } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per invitation of somebody by a customer. */
export const referrals: ContractTable = {
  name: "referrals",
  columns: [
    required("referrer_id", "varchar", {
      synonyms: say(
        "referrer, referred by, inviter, recommender",
        "кто привел, рекомендатель, пригласивший, код рекомендателя",
        "polecający, id polecającego, zapraszający",
      ),
    }),
    recommended("referred_id", "varchar", {
      synonyms: say(
        "referee, referred, invited, invitee, new customer",
        "приведенный, приглашенный, новый клиент",
        "polecony, id poleconego, zaproszony, nowy klient",
      ),
    }),
    recommended("invited_at", "timestamp", {
      synonyms: say(
        "invitation date, referral date, date",
        "дата приглашения, дата рекомендации, дата",
        "data zaproszenia, data polecenia, data",
      ),
    }),
    optional("converted_at", "timestamp", {
      synonyms: say(
        "conversion date, converted, became customer",
        "дата конверсии, стал клиентом",
        "data konwersji, został klientem",
      ),
    }),
    optional("channel", "varchar", { synonyms: CHANNEL }),
    optional("reward", "decimal(18,2)", {
      unit: "money",
      synonyms: say("referral bonus, bonus", "вознаграждение, бонус", "nagroda, premia"),
    }),
  ],
};
