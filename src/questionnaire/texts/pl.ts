import type { Texts } from "./texts.ts";

const certainty = { low: "na pewno nie", high: "na pewno tak" };

export const pl: Texts = {
  questionnaires: {
    company: {
      title: "Firma, w której kupujesz",
      lead: "Pomyśl o jednej firmie, jednym sklepie albo urzędzie, z których usług korzystasz.",
      length: "18 pytań, około dwóch minut",
      questions: {
        provider: { ask: "Co to jest?", options: ["Instytucja publiczna", "Firma prywatna"] },
        expected: {
          ask: "Jakie były Twoje oczekiwania wobec obsługi?",
          low: "bardzo niskie",
          high: "bardzo wysokie",
        },
        perceived: {
          ask: "A jaka ta obsługa jest naprawdę?",
          low: "bardzo zła",
          high: "znakomita",
        },
        satisfaction: {
          ask: "Jakie jest ogólnie Twoje zadowolenie?",
          low: "żadne",
          high: "pełne",
        },
        attention: {
          low: "Patrzy do wewnątrz: najważniejsza jest własna wygoda pracy",
          high: "Patrzy na zewnątrz: szuka sposobów, by ucieszyć klientów",
        },
        procedures: {
          low: "Jej zasady chronią samą firmę",
          high: "Jej zasady są dla klientów przyjazne i opłacalne",
        },
        sales_strategy: {
          low: "Wciska to, co ma do sprzedania",
          high: "Proponuje to, co przyda się klientowi",
        },
        mentality: {
          low: "Ludzie pytają tam: co by tu sprzedać?",
          high: "Ludzie pytają tam: jak możemy pomóc?",
        },
        attitude: {
          low: "Klienta traktuje się tam jak przeszkodę",
          high: "Klienta traktuje się tam jak kogoś, dzięki komu jest praca",
        },
        goal: { low: "Liczy się tylko zysk", high: "Klienci są ważniejsi niż zysk" },
        downturn: {
          low: "W trudnych czasach oszczędza kosztem klientów",
          high: "W trudnych czasach staje się dla klientów lepsza",
        },
        could_go_elsewhere: {
          ask: "Czy w razie potrzeby możesz pójść gdzie indziej?",
          options: [
            "Nie, nie ma dokąd",
            "Raczej nie: za drogo albo za dużo zachodu",
            "Tak, z pewnym wysiłkiem",
            "Tak, bez trudu",
          ],
        },
        price_level: {
          ask: "Jakie są tam ceny w porównaniu z podobnymi firmami?",
          options: ["Dużo niższe", "Niższe", "Mniej więcej takie same", "Wyższe", "Dużo wyższe"],
        },
        compares_alternatives: {
          ask: "Jak często przed zakupem porównujesz ją z innymi?",
          low: "nigdy",
          high: "za każdym razem",
        },
        repurchase_intent: { ask: "Czy tam wrócisz?", ...certainty },
        recommend: { ask: "Czy polecisz to miejsce komuś bliskiemu?", ...certainty },
        incident: {
          ask: "Przypomnij sobie ostatnie zdarzenie, które zapadło Ci tam w pamięć. Jakie było?",
          options: ["Gorsze od oczekiwań", "Zgodne z oczekiwaniami", "Lepsze od oczekiwań"],
        },
        told: { ask: "Ile osób dowiedziało się o nim od Ciebie?" },
      },
    },
    employees: {
      title: "Firma od środka",
      lead: "Dla osób, które pracują w jednej firmie: jaka ona jest i co myślisz o swojej pracy.",
      length: "17 pytań, około trzech minut",
      questions: {
        leads: { ask: "Czy kierujesz w pracy innymi osobami?", options: ["Nie", "Tak"] },
        attention: {
          low: "Patrzymy do wewnątrz: najważniejsza jest nasza wygoda pracy",
          high: "Patrzymy na zewnątrz: szukamy sposobów, by ucieszyć klientów",
        },
        procedures: {
          low: "Nasze zasady chronią samą firmę",
          high: "Nasze zasady są dla klientów przyjazne i opłacalne",
        },
        sales_strategy: {
          low: "Wciskamy to, co mamy do sprzedania",
          high: "Proponujemy to, co przyda się klientowi",
        },
        mentality: {
          low: "Pytamy: co by tu sprzedać?",
          high: "Pytamy: jak możemy pomóc?",
        },
        attitude: {
          low: "Klienci przeszkadzają nam w pracy",
          high: "Dzięki klientom mamy pracę",
        },
        goal: { low: "Liczy się tylko zysk", high: "Klienci są ważniejsi niż zysk" },
        downturn: {
          low: "W trudnych czasach oszczędzamy kosztem klientów",
          high: "W trudnych czasach stajemy się dla klientów lepsi",
        },
        reputation: { ask: "Gdy mówię o firmie na zewnątrz, dbam o jej dobre imię." },
        secrets: { ask: "To, co powinno zostać w firmie, zachowuję dla siebie." },
        change: { ask: "Gdy wprowadza się coś nowego, przyjmuję to spokojnie." },
        responsibility: {
          ask: "Odpowiadam za swoją pracę także tam, gdzie nikt jej nie sprawdza.",
        },
        results: { ask: "Szukam drogi do najlepszego wyniku, a nie powodów, że się nie da." },
        independence: { ask: "Mam własne zdanie, cokolwiek mówią wszyscy wokół." },
        crisis: { ask: "Jeśli firma popadnie w kłopoty, zostanę i pomogę." },
        growth: { ask: "Zamiast łatwego zadania wybieram to, na którym się czegoś nauczę." },
        continuance: { ask: "Zostaję głównie dlatego, że odejście zbyt wiele by mnie kosztowało." },
      },
    },
  },
  line: "Do czego jest bliżej?",
  agreement: "Jak bardzo się zgadzasz?",
  places: [
    "całkowicie pierwsze",
    "w większości pierwsze",
    "raczej pierwsze",
    "pośrodku",
    "raczej drugie",
    "w większości drugie",
    "całkowicie drugie",
  ],
  agree: { low: "wcale", high: "całkowicie" },
  page: {
    title: "Ankiety",
    language: "Język",
    teaching: "Narzędzie szkoleniowe, a nie sprawdzona skala.",
    nothing_kept:
      "Nikt nie pyta o nazwisko. Nic nie jest wysyłane ani przechowywane: na końcu dostajesz kod i decydujesz, komu go dać.",
    begin: "Zacznij",
    print: "Wydrukuj ankietę",
    part: "Część {part} z {parts}",
    back: "Wstecz",
    next: "Dalej",
    to_review: "Do Twoich odpowiedzi",
    clear: "Cofnij odpowiedź",
    number_hint: "Liczba całkowita; 99 oznacza też więcej.",
    number_wrong: "Wpisz liczbę całkowitą od 0 do 99 albo zostaw puste pole.",
    review: "Twoje odpowiedzi",
    review_lead:
      "Pominięte pytania zostaną puste. Dopóki nie oddasz kodu, możesz wszystko zmienić.",
    no_answer: "brak odpowiedzi",
    change: "Zmień",
    make_code: "Utwórz kod",
    code: "Twój kod",
    code_lead: "Pokaż kwadrat kamerze albo podyktuj kod. Zawiera odpowiedzi i losową liczbę.",
    code_again: "Zmień odpowiedzi",
    qr: "Kod jako kwadrat dla kamery",
    copy: "Skopiuj kod",
    copied: "Kod skopiowany.",
    copy_by_hand:
      "Ta przeglądarka sama niczego nie kopiuje: kod jest zaznaczony, skopiuj go ręcznie.",
    another: "Wypełnij następną",
    paper_lead:
      "W każdym wierszu zaznacz jedną kratkę. Czego nie wiesz, zostaw puste. Nazwisko nie jest potrzebne.",
    paper_number: "Liczba od 0 do 99",
    tally: "Arkusz zliczania",
    tally_lead: "Dla osoby zbierającej ankiety: kreska za każdą zaznaczoną kratkę, potem suma.",
    tally_company: "Firma",
    tally_date: "Data",
    tally_forms: "Ankiet",
    tally_question: "Pytanie",
    version: "wersja {version}",
  },
};
