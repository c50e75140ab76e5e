/** Words of the page on which the answers of a room come together, in Polish. */
export const collecting = {
  columns: {},
  codes: {},
  figures: {
    "collect.title": "Zbieranie odpowiedzi",
    "collect.lead":
      "Każdy wypełnia krótką ankietę na własnym telefonie i dostaje w zamian kod. Kody spotykają się tutaj i stają się danymi jak każde inne. Nie uczestniczy w tym żaden serwer i nikt nie pyta o nazwisko.",
    "collect.which": "Która ankieta",
    "collect.teaching":
      "Obie są narzędziami szkoleniowymi, napisanymi własnymi słowami, a nie sprawdzonymi skalami: dają obraz do rozmowy, a nie wyrok.",
    "collect.address.label": "Gdzie się ją wypełnia",
    "collect.address.copy": "Kopiuj link",
    "collect.address.copied": "Skopiowano",
    "collect.address.large": "Pokaż w dużym rozmiarze",
    "collect.address.open": "Otwórz ankietę; można tam też wydrukować wersję papierową",
    "collect.address.local":
      "Ten adres prowadzi tylko do tego komputera, więc żaden telefon go nie otworzy. Umieść stronę tam, gdzie inni mają do niej dostęp, albo użyj papieru.",
    "collect.address.code": "Kod QR adresu {address}",
    "collect.codes.title": "Kody",
    "collect.codes.label": "Wpisz kod albo wklej wiele naraz",
    "collect.codes.hint":
      "Wielkość liter, odstępy i kreski nie mają znaczenia. Enter przyjmuje. Zdjęcia kodów można też upuścić lub wkleić na tej stronie.",
    "collect.codes.take": "Przyjmij",
    "collect.codes.camera": "Skanuj kamerą",
    "collect.codes.pictures": "Odczytaj ze zdjęć",
    "collect.camera.picture": "Obraz z kamery",
    "collect.camera.starting": "Czekam na kamerę",
    "collect.camera.hold": "Pokazuj kamerze kody jeden po drugim.",
    "collect.camera.which": "Kamera",
    "collect.camera.stop": "Wyłącz kamerę",
    "collect.camera.absent":
      "Przeglądarka udostępnia kamerę tylko stronom o bezpiecznym adresie (https). Odczytaj kody ze zdjęć albo je wpisz.",
    "collect.camera.denied":
      "Przeglądarka nie pozwoliła na użycie kamery. Zezwól na nią w ustawieniach tej strony, odczytaj kody ze zdjęć albo je wpisz.",
    "collect.camera.none": "Nie znaleziono kamery. Odczytaj kody ze zdjęć albo je wpisz.",
    "collect.camera.busy":
      "Nie udało się włączyć kamery; być może używa jej inny program. Odczytaj kody ze zdjęć albo je wpisz.",
    "collect.unit": "Oceniana firma lub oddział",
    "collect.unit.hint":
      "Towarzyszy każdemu kodowi, który przyjdzie od tej chwili, aby można było odróżnić kilka firm. Pole może pozostać puste.",
    "collect.waiting":
      "{taken, plural, one {ankieta czeka na dodanie} few {ankiety czekają na dodanie} many {ankiet czeka na dodanie} other {ankiety czeka na dodanie}}",
    "collect.held":
      "{held, plural, =0 {w danych nie ma jeszcze żadnej} one {w danych już: #} few {w danych już: #} many {w danych już: #} other {w danych już: #}}",
    "collect.received":
      "{taken, plural, =0 {Żadnego nowego kodu} one {Przyjęto # kod} few {Przyjęto # kody} many {Przyjęto # kodów} other {Przyjęto # kodu}}{repeated, plural, =0 {} one {, już wcześniej: #} few {, już wcześniej: #} many {, już wcześniej: #} other {, już wcześniej: #}}{refused, plural, =0 {} one {, odrzucono: #} few {, odrzucono: #} many {, odrzucono: #} other {, odrzucono: #}}. {all, plural, one {Czeka # ankieta.} few {Czekają # ankiety.} many {Czeka # ankiet.} other {Czeka # ankiety.}}",
    "collect.nothing": "Nie było w tym żadnego kodu.",
    "collect.counted": "Zestawienie zostało przyjęte.",
    "collect.removed":
      "Cofnięto. {all, plural, one {Czeka # ankieta.} few {Czekają # ankiety.} many {Czeka # ankiet.} other {Czeka # ankiety.}}",
    "collect.no_code":
      "W pliku {file} nie znaleziono kodu. Pomóc może zdjęcie ostrzejsze lub większe.",
    "collect.no_picture": "{file} nie jest obrazem, który da się odczytać.",
    "collect.load": "Dodaj do danych",
    "collect.loading": "Dodawanie",
    "collect.undo": "Cofnij ostatnią",
    "collect.list": "Co przyszło, od najnowszych",
    "collect.all": "Pokaż wszystkie: {count, number}",
    "collect.fewer": "Pokaż mniej",
    "collect.remove_one": "Cofnij: {name}",
    "collect.answered": "odpowiedzi: {given, number} z {asked, number}",
    "collect.answers":
      "Zestawienie, {answers, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}",
    "collect.problem.empty": "Pusty.",
    "collect.problem.character": "Znak {character} nie występuje w żadnym kodzie.",
    "collect.problem.length":
      "{length, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}: to za mało albo za dużo, coś pominięto lub dodano.",
    "collect.problem.damaged": "Jeden znak jest błędny albo dwa są zamienione.",
    "collect.problem.version": "Pochodzi z innej wersji ankiety (wersja {version, number}).",
    "collect.problem.questionnaire": "Pochodzi z ankiety, której ta strona nie zna.",
    "collect.problem.unanswered":
      "W tym kodzie podano tylko, kogo dotyczy, a na inne pytania nie ma odpowiedzi, więc nie ma czego liczyć.",
    "collect.paper.title": "Bez telefonów",
    "collect.paper.text":
      "Ankietę można wydrukować razem z arkuszem zliczania. Wpisuj ankiety po kolei, wtedy wiadomo, które odpowiedzi do siebie należą; albo wpisz tylko, ile razy zaznaczono każde pole.",
    "collect.paper.form": "Wpisz ankietę papierową",
    "collect.paper.lead":
      "To, co stoi przy zaznaczonym polu; gdzie odpowiedzi są słowami, ich numer od góry. Enter przechodzi dalej, puste pole to brak odpowiedzi.",
    "collect.paper.wrong": "Od {low, number} do {high, number}",
    "collect.paper.take": "Przyjmij ankietę",
    "collect.tally.title": "Wpisz zestawienie",
    "collect.tally.lead":
      "Ile osób zaznaczyło każde pole. Nie wiadomo już, kto dał które odpowiedzi razem, więc zestawienie daje średnie i udziały, a nic o tym, jak odpowiedzi się ze sobą wiążą.",
    "collect.tally.unknown": "nie wiadomo albo różnie",
    "collect.tally.sum": "Suma",
    "collect.tally.take":
      "Przyjmij {answers, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}",
    "collect.loaded": "Odpowiedzi są w danych",
    "collect.loaded_rows":
      "Wiersz to jedna odpowiedź. Kod, którego nie dało się odczytać, liczy się jako wiersz odrzucony.",
    "collect.loaded_none": "Wszystkie były tam już wcześniej.",
    "collect.loaded_in_memory":
      "Ta strona nie przechowuje danych: są otwarte w innej karcie albo przeglądarka ich nie przechowuje. Odpowiedzi zostaną tutaj do zamknięcia lub ponownego wczytania strony. Ich kody są zapisane na tej stronie, więc będzie można dodać je wtedy jeszcze raz.",
    "collect.late":
      "Te odpowiedzi przyszły po ostatnim zamówieniu. Analizy są sporządzone na {as_of}, czyli dzień po nim, i czytają tylko to, co wcześniejsze, więc najnowszych z tych odpowiedzi nie widzą.",
    "collect.late_way":
      "Można je czytać na późniejszy dzień. Wszystko, co liczy się do tego dnia, przesunie się razem z nim, do otwarcia innego notatnika.",
    "collect.read_as_of": "Czytaj profil na {date}",
    "collect.read_people_as_of": "Czytaj o ludziach w środku na {date}",
    "collect.read": "Czytaj profil",
    "collect.read_people": "Czytaj o ludziach w środku",
    "collect.more": "Zbieraj dalej",
  },
};
