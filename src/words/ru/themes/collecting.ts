/** Words of the page on which the answers of a room come together, in Russian. */
export const collecting = {
  columns: {},
  codes: {},
  figures: {
    "collect.title": "Сбор ответов",
    "collect.lead":
      "Каждый заполняет короткую анкету на своем телефоне и получает взамен код. Здесь коды собираются вместе и становятся такими же данными, как любые другие. Сервера для этого нет, имени никто не спрашивает.",
    "collect.which": "Какая анкета",
    "collect.teaching":
      "Обе анкеты учебные, написаны своими словами и не проверены как шкалы: они дают картину для разговора, а не приговор.",
    "collect.address.label": "Где ее заполняют",
    "collect.address.copy": "Скопировать ссылку",
    "collect.address.copied": "Скопировано",
    "collect.address.large": "Показать крупно",
    "collect.address.open": "Открыть анкету; там же можно напечатать бумажную",
    "collect.address.local":
      "Этот адрес ведет только на этот компьютер, ни один телефон его не откроет. Разместите страницу там, где она доступна другим, или возьмите бумагу.",
    "collect.address.code": "QR-код адреса {address}",
    "collect.codes.title": "Коды",
    "collect.codes.label": "Введите код или вставьте сразу много",
    "collect.codes.hint":
      "Заглавные буквы, пробелы и дефисы не важны. Enter принимает. Снимки кодов можно также перетащить или вставить на эту страницу.",
    "collect.codes.take": "Принять",
    "collect.codes.camera": "Сканировать камерой",
    "collect.codes.pictures": "Прочитать со снимков",
    "collect.camera.picture": "То, что видит камера",
    "collect.camera.starting": "Камера включается",
    "collect.camera.hold": "Показывайте камере коды один за другим.",
    "collect.camera.which": "Камера",
    "collect.camera.stop": "Выключить камеру",
    "collect.camera.absent":
      "Браузер дает камеру только страницам с защищенным адресом (https). Прочитайте коды со снимков или введите их.",
    "collect.camera.denied":
      "Браузер не разрешил камеру. Разрешите ее в настройках этой страницы, прочитайте коды со снимков или введите их.",
    "collect.camera.none": "Камера не найдена. Прочитайте коды со снимков или введите их.",
    "collect.camera.busy":
      "Камеру не удалось включить: возможно, ее занимает другая программа. Прочитайте коды со снимков или введите их.",
    "collect.unit": "Компания или филиал, о которых отвечают",
    "collect.unit.hint":
      "Записывается с каждым кодом, который придет с этого момента, чтобы различать несколько компаний. Можно оставить пустым.",
    "collect.waiting":
      "{taken, plural, one {анкета ждет добавления} few {анкеты ждут добавления} many {анкет ждут добавления} other {анкеты ждут добавления}}",
    "collect.held":
      "{held, plural, =0 {в данных пока ни одной} one {уже в данных: #} few {уже в данных: #} many {уже в данных: #} other {уже в данных: #}}",
    "collect.received":
      "{taken, plural, =0 {Новых кодов нет} one {Принят # код} few {Принято # кода} many {Принято # кодов} other {Принято # кода}}{repeated, plural, =0 {} one {, уже приходили: #} few {, уже приходили: #} many {, уже приходили: #} other {, уже приходили: #}}{refused, plural, =0 {} one {, отклонено: #} few {, отклонено: #} many {, отклонено: #} other {, отклонено: #}}. {all, plural, one {Ждет # анкета.} few {Ждут # анкеты.} many {Ждут # анкет.} other {Ждут # анкеты.}}",
    "collect.nothing": "Кода в этом не было.",
    "collect.counted": "Подсчет принят.",
    "collect.removed":
      "Отменено. {all, plural, one {Ждет # анкета.} few {Ждут # анкеты.} many {Ждут # анкет.} other {Ждут # анкеты.}}",
    "collect.no_code": "В файле {file} кода не нашлось. Поможет снимок резче или крупнее.",
    "collect.no_picture": "{file} не картинка, которую можно прочитать.",
    "collect.load": "Добавить к данным",
    "collect.loading": "Добавляется",
    "collect.undo": "Отменить последнюю",
    "collect.list": "Что пришло, начиная с последних",
    "collect.all": "Показать все: {count, number}",
    "collect.fewer": "Показать меньше",
    "collect.remove_one": "Отменить: {name}",
    "collect.answered": "отвечено: {given, number} из {asked, number}",
    "collect.answers":
      "Подсчет, {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}",
    "collect.problem.empty": "Пусто.",
    "collect.problem.character": "Знака {character} нет ни в одном коде.",
    "collect.problem.length":
      "{length, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}: слишком мало или слишком много, что-то пропущено или добавлено.",
    "collect.problem.damaged": "Один знак неверен или два переставлены.",
    "collect.problem.version": "Код от другой версии анкеты (версия {version, number}).",
    "collect.problem.questionnaire": "Код от анкеты, которой здесь не знают.",
    "collect.paper.title": "Без телефонов",
    "collect.paper.text":
      "Анкету можно напечатать вместе с листом подсчета. Вводите анкеты по одной, тогда известно, какие ответы даны вместе; или введите только, сколько раз отмечена каждая клетка.",
    "collect.paper.form": "Ввести бумажную анкету",
    "collect.paper.lead":
      "То, что стоит у отмеченной клетки; где ответы даны словами, их номер сверху. Enter ведет дальше, пустое поле означает, что ответа нет.",
    "collect.paper.wrong": "От {low, number} до {high, number}",
    "collect.paper.take": "Принять анкету",
    "collect.tally.title": "Ввести подсчет",
    "collect.tally.lead":
      "Сколько человек отметили каждую клетку. Какие ответы дал один и тот же человек, уже не узнать, поэтому подсчет дает средние и доли, но ничего о том, как ответы связаны.",
    "collect.tally.unknown": "неизвестно или по-разному",
    "collect.tally.sum": "Сумма",
    "collect.tally.take":
      "Принять {answers, plural, one {# ответ} few {# ответа} many {# ответов} other {# ответа}}",
    "collect.loaded": "Ответы в данных",
    "collect.loaded_rows":
      "Строка – один ответ. Код, который не удалось прочитать, считается отклоненной строкой.",
    "collect.loaded_none": "Все они там уже были.",
    "collect.read": "Читать профиль",
    "collect.read_people": "Читать о людях внутри",
    "collect.more": "Собирать дальше",
  },
};
