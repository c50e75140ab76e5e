import type { AnswerKey, Truth } from "../../src/sample/answers.ts";
import { FINDINGS } from "../../src/sample/findings.ts";
import type { Language } from "../../src/sample/names.ts";

interface Words {
  readonly title: string;
  readonly intro: readonly string[];
  readonly columns: readonly string[];
  readonly files: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: "The simulated company: what is planted",
    intro: [
      "Everything here is simulated. No such company exists, and nothing in these files says anything about a real one. The files hold a retail chain with twelve branches, 2,000 customers and three years (2023–2025), one CSV a table, as the generator in `src/sample/` writes it with seed 1: `npm run sample` makes them anew.",
      "This page tells what is hidden in them, so keep it from participants who are to find it. Each row is one planted value: what was asked for, what came about in these files, what the rule gives on observables without noise, the analysis that should find it, and the number of customers from which on it shows. Where the first number is missing, the value follows from several parameters. Realised values differ from parameters where life gets in between: the dissatisfied answer less, captives cannot leave, a sample is small.",
      "Six that show in nearly every company of this size: moments of misery are told to more people than moments of magic; the devoted leave after mistakes; the first small extra delights; managers believe more than customers feel; students wait longer; one supplier is late.",
    ],
    columns: ["what", "parameter", "realised", "rule without noise", "analysis", "shows from"],
    files:
      "`messy/` holds parts of the same company as people really send them: sales in Windows-1251 and in Windows-1250 with semicolons, decimal commas and hard spaces, a workbook with a title, subtotals and a total, a survey with one question a column and scales that begin at 1.",
  },
  ru: {
    title: "Смоделированная компания: что в ней заложено",
    intro: [
      "Все данные здесь смоделированы. Такой компании нет, и файлы ничего не говорят ни об одной настоящей. В них розничная сеть: двенадцать магазинов, 2000 клиентов, три года (2023–2025), по одному CSV на таблицу. Их записал генератор из `src/sample/` с зерном 1; команда `npm run sample` создает их заново.",
      "На этой странице сказано, что в данных спрятано, поэтому не показывайте ее тем, кто должен это найти сам. Каждая строка описывает одно заложенное значение: какое было задано, какое получилось в этих файлах, что дает правило на наблюдаемых величинах без шума, какой анализ должен его найти и с какого числа клиентов оно заметно. Если первое число пропущено, значение следует из нескольких параметров. Полученные значения отличаются от заданных там, где вмешивается жизнь: недовольные отвечают реже, связанные договором не могут уйти, выборка мала.",
      "Шесть находок, заметных почти в каждой компании такого размера: о разочаровании рассказывают большему числу людей, чем о волшебстве; преданные уходят после ошибок; первый маленький бонус радует; руководители думают о компании лучше, чем чувствуют клиенты; студенты ждут дольше; один поставщик опаздывает.",
    ],
    columns: ["что", "задано", "получилось", "правило без шума", "анализ", "заметно от"],
    files:
      "В папке `messy/` части той же компании в том виде, в каком их присылают на самом деле: продажи в Windows-1251 и Windows-1250 с точками с запятой, десятичными запятыми и неразрывными пробелами, книга с заголовком, промежуточными итогами и итогом, опрос, где каждому вопросу отведен столбец, а шкалы начинаются с 1.",
  },
  pl: {
    title: "Symulowana firma: co w niej ukryto",
    intro: [
      "Wszystkie dane są tu symulowane. Takiej firmy nie ma, a pliki nie mówią nic o żadnej prawdziwej. Zawierają sieć handlową: dwanaście sklepów, 2000 klientów, trzy lata (2023–2025), po jednym pliku CSV na tabelę. Zapisał je generator z `src/sample/` z ziarnem 1; polecenie `npm run sample` tworzy je od nowa.",
      "Ta strona mówi, co w danych ukryto, więc nie pokazuj jej uczestnikom, którzy mają to znaleźć sami. Każdy wiersz to jedna ukryta wartość: jaką zadano, jaka wyszła w tych plikach, co daje reguła na obserwacjach bez szumu, która analiza powinna ją znaleźć i od ilu klientów ją widać. Gdzie brak pierwszej liczby, wartość wynika z kilku parametrów. Wartości otrzymane różnią się od zadanych tam, gdzie wtrąca się życie: niezadowoleni rzadziej odpowiadają, związani umową nie mogą odejść, próba jest mała.",
      "Sześć rzeczy widocznych w prawie każdej firmie tej wielkości: o rozczarowaniu dowiaduje się więcej osób niż o magii; oddani odchodzą po błędach; pierwszy mały dodatek cieszy; kierownictwo sądzi o firmie lepiej, niż odczuwają to klienci; studenci czekają dłużej; jeden dostawca się spóźnia.",
    ],
    columns: ["co", "zadano", "wyszło", "reguła bez szumu", "analiza", "widać od"],
    files:
      "Folder `messy/` zawiera części tej samej firmy w postaci, w jakiej naprawdę się je przesyła: sprzedaż w Windows-1251 i Windows-1250 ze średnikami, przecinkami dziesiętnymi i twardymi spacjami, skoroszyt z tytułem, sumami częściowymi i sumą, ankietę z jednym pytaniem w kolumnie i skalami od 1.",
  },
};

const figure = (value: number | null): string =>
  value === null || Number.isNaN(value) ? "" : String(Math.round(value * 1000) / 1000);

const row = (
  { what, parameter, realised, rule, analysis, smallest }: Truth,
  language: Language,
): string =>
  `| ${[what[language], figure(parameter), figure(realised), figure(rule), analysis, smallest].join(" | ")} |`;

/** The page for trainers: what is planted in the default company. */
export function trainersPage(key: AnswerKey, language: Language): string {
  const { title, intro, columns, files } = WORDS[language];
  const findings = Object.keys(FINDINGS);
  const ordered = [...key].sort(
    (a, b) => findings.indexOf(a.finding) - findings.indexOf(b.finding),
  );
  return [
    `# ${title}`,
    ...intro.flatMap((paragraph) => ["", paragraph]),
    "",
    `| ${columns.join(" | ")} |`,
    `|${"---|".repeat(columns.length)}`,
    ...ordered.map((truth) => row(truth, language)),
    "",
    files,
    "",
  ].join("\n");
}
