import { CHANNEL, CUSTOMER, EMPLOYEE, UNIT } from "../shared.ts";
import { type ContractTable, optional, recommended, required, say } from "../table.ts";

/** One row per order or per line of one, returns and corrections included. */
export const orders: ContractTable = {
  name: "orders",
  columns: [
    recommended("order_id", "varchar", {
      synonyms: say(
        "order, order no, order number, invoice, invoice no, invoice number, transaction, transaction id, basket_id, receipt, receipt no, document no, bill no",
        "заказ, номер заказа, код заказа, id заказа, чек, номер чека, накладная, номер накладной, номер документа, транзакция",
        "zamówienie, nr zamówienia, numer zamówienia, id zamówienia, paragon, nr paragonu, faktura, nr faktury, numer faktury, nr transakcji, nr dokumentu, numer dokumentu",
      ),
    }),
    optional("customer_id", "varchar", { synonyms: CUSTOMER }),
    required("ordered_at", "timestamp", {
      synonyms: say(
        "order date, invoice date, purchase date, transaction date, sale date, date, timestamp, datetime, day",
        "дата заказа, дата покупки, дата продажи, дата чека, дата документа, дата операции, дата, дата и время",
        "data zamówienia, data zakupu, data sprzedaży, data faktury, data transakcji, data paragonu, data dokumentu, data wystawienia, data, data i godzina",
      ),
    }),
    required("amount", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "revenue, sales, sale amount, total, total amount, order total, order value, spend, sales_value, price paid, monetary, turnover, net amount, gross amount, total gross, gross total, total net, net total, total price, value",
        "сумма, выручка, стоимость, оборот, итого, сумма чека, сумма заказа, сумма продажи, сумма с ндс, сумма без ндс, стоимость заказа, продажи",
        "kwota, wartość, przychód, obrót, suma, razem, sprzedaż, wartość zamówienia, wartość sprzedaży, wartość brutto, wartość netto, kwota brutto, kwota netto, do zapłaty",
      ),
    }),
    optional("amount_basis", "varchar", {
      codes: ["net", "gross", "unknown"],
      words: {
        net: say("without vat, excl vat", "без ндс, нетто", "netto, bez vat"),
        gross: say("with vat, incl vat", "с ндс, брутто", "brutto, z vat"),
      },
    }),
    optional("currency", "varchar", {
      synonyms: say("currency code, ccy", "валюта, код валюты", "waluta, kod waluty"),
    }),
    optional("doc_kind", "varchar", {
      codes: ["sale", "return", "correction"],
      words: {
        sale: say(
          "sales, order, invoice, receipt, purchase",
          "продажа, реализация, чек, покупка, приход",
          "sprzedaż, faktura, paragon, zamówienie, zakup",
        ),
        return: say(
          "returned, refund, refunded, credit note",
          "возврат, возврат товара, возврат прихода, сторно",
          "zwrot, zwrot towaru, zwrócono",
        ),
        correction: say(
          "corrected, adjustment, corrective invoice",
          "корректировка, исправление, корректировочный счет-фактура",
          "korekta, faktura korygująca, korygująca, korekta faktury",
        ),
      },
      synonyms: say(
        "document kind, document type, doc type, transaction type, order type",
        "вид документа, тип документа, тип операции, вид операции",
        "rodzaj dokumentu, typ dokumentu, typ transakcji, rodzaj transakcji",
      ),
    }),
    optional("corrects_order_id", "varchar", {
      synonyms: say(
        "corrected document, original order, original invoice, refers to",
        "исходный документ, исходный заказ, документ основание",
        "dokument korygowany, faktura korygowana, faktura pierwotna, dotyczy dokumentu",
      ),
    }),
    optional("margin", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "gross profit, profit, contribution",
        "маржа, валовая прибыль, прибыль",
        "marża, zysk brutto, zysk",
      ),
    }),
    optional("quantity", "double", {
      synonyms: say(
        "qty, units, items, pieces, cds",
        "количество, кол-во, шт, штук",
        "ilość, szt, sztuk, liczba sztuk",
      ),
    }),
    optional("product", "varchar", {
      synonyms: say(
        "product name, product id, product code, item, item name, sku, article",
        "товар, наименование товара, номенклатура, артикул, продукт, код товара",
        "produkt, towar, nazwa towaru, nazwa produktu, artykuł, kod towaru, indeks",
      ),
    }),
    optional("category", "varchar", {
      synonyms: say(
        "product category, product line, product group, department",
        "категория, товарная группа, группа товаров, категория товара",
        "kategoria, grupa, grupa towarowa, kategoria produktu, asortyment",
      ),
    }),
    optional("brand", "varchar", {
      synonyms: say("manufacturer, make", "бренд, марка, производитель", "marka, producent"),
    }),
    optional("unit_id", "varchar", { synonyms: UNIT }),
    optional("channel", "varchar", { synonyms: CHANNEL }),
    optional("employee_id", "varchar", { synonyms: EMPLOYEE }),
    optional("discount", "decimal(18,2)", {
      unit: "money",
      synonyms: say(
        "discount amount, coupon_disc, coupon, rebate",
        "скидка, сумма скидки, купон",
        "rabat, zniżka, kupon, kwota rabatu",
      ),
    }),
    optional("promo_id", "varchar", {
      synonyms: say(
        "promo, promo code, promotion, campaign",
        "акция, промокод, код акции",
        "promocja, kod promocyjny, kod promocji, kampania, akcja",
      ),
    }),
    optional("promised_at", "timestamp", {
      synonyms: say(
        "promised date, promised delivery, due date, expected delivery",
        "обещанная дата, плановая дата доставки, срок доставки",
        "obiecany termin, termin dostawy, planowana data dostawy",
      ),
    }),
    optional("delivered_at", "timestamp", {
      synonyms: say(
        "delivery date, delivered, ship date, delivery time",
        "дата доставки, доставлено, дата отгрузки",
        "data dostawy, dostarczono, data wysyłki",
      ),
    }),
    optional("in_full", "boolean", {
      synonyms: say(
        "complete, delivered in full, complete delivery",
        "полностью, доставлено полностью",
        "w całości, dostarczono w całości, kompletne",
      ),
    }),
    optional("is_out_of_town", "boolean", {
      synonyms: say("out of town, outshopping", "за городом, в другом городе", "poza miastem"),
    }),
    optional("extra_given", "boolean", {
      synonyms: say(
        "extra, small extra, gift, freebie",
        "подарок, бонус к заказу, добавка",
        "dodatek, gratis, upominek",
      ),
    }),
  ],
};
