/** Words of the page on which the answers of a room come together. */
export const collecting = {
  columns: {},
  codes: {},
  figures: {
    "collect.title": "Collect answers",
    "collect.lead":
      "Everybody fills in a short questionnaire on their own phone and gets a code in return. The codes come together here and become data like any other. No server takes part, and no name is asked.",
    "collect.which": "Which questionnaire",
    "collect.teaching":
      "Both are teaching instruments in words of their own, not validated scales: good for a picture to talk about, not for a verdict.",
    "collect.address.label": "Where it is filled in",
    "collect.address.copy": "Copy the link",
    "collect.address.copied": "Copied",
    "collect.address.large": "Show it large",
    "collect.address.open": "Open the questionnaire; its paper form can be printed there",
    "collect.address.local":
      "This address leads to this computer alone, so no phone can open it. Put the page where others reach it, or use paper.",
    "collect.address.code": "QR code of {address}",
    "collect.codes.title": "The codes",
    "collect.codes.label": "Type a code, or paste many at once",
    "collect.codes.hint":
      "Capitals, spaces and dashes do not matter. Enter takes in. Pictures of codes can also be dropped or pasted on this page.",
    "collect.codes.take": "Take in",
    "collect.codes.camera": "Scan with the camera",
    "collect.codes.pictures": "Read from pictures",
    "collect.camera.picture": "What the camera sees",
    "collect.camera.starting": "Waiting for the camera",
    "collect.camera.hold": "Hold one code after another before the camera.",
    "collect.camera.which": "Camera",
    "collect.camera.stop": "Stop the camera",
    "collect.camera.absent":
      "The browser gives a camera only to pages with a secure address (https). Read the codes from pictures, or type them.",
    "collect.camera.denied":
      "The browser did not allow the camera. Allow it in the settings of this page, or read the codes from pictures, or type them.",
    "collect.camera.none": "No camera was found. Read the codes from pictures, or type them.",
    "collect.camera.busy":
      "The camera could not be started; another program may be using it. Read the codes from pictures, or type them.",
    "collect.unit": "Company or branch that is judged",
    "collect.unit.hint":
      "Goes with every code that comes in from now on, so that several can be told apart. It may stay empty.",
    "collect.waiting":
      "{taken, plural, one {questionnaire waits to be added} other {questionnaires wait to be added}}",
    "collect.held":
      "{held, plural, =0 {none in the data yet} one {# in the data already} other {# in the data already}}",
    "collect.received":
      "{taken, plural, =0 {No new code} one {# code taken in} other {# codes taken in}}{repeated, plural, =0 {} one {, # had come before} other {, # had come before}}{refused, plural, =0 {} one {, # refused} other {, # refused}}. {all, plural, one {# questionnaire waits.} other {# questionnaires wait.}}",
    "collect.nothing": "There was no code in it.",
    "collect.counted": "The tally is taken in.",
    "collect.removed":
      "Taken back. {all, plural, one {# questionnaire waits.} other {# questionnaires wait.}}",
    "collect.no_code": "No code was found in {file}. A sharper or larger picture may help.",
    "collect.no_picture": "{file} is no picture that can be read.",
    "collect.load": "Add to the data",
    "collect.loading": "Adding",
    "collect.undo": "Take the last one back",
    "collect.list": "What has come in, the latest first",
    "collect.all": "Show all {count, number}",
    "collect.fewer": "Show fewer",
    "collect.remove_one": "Take back: {name}",
    "collect.answered": "{given, number} of {asked, number} answered",
    "collect.answers": "Tally, {answers, plural, one {# answer} other {# answers}}",
    "collect.problem.empty": "Empty.",
    "collect.problem.character": "No code holds the character {character}.",
    "collect.problem.length":
      "With {length, plural, one {# character} other {# characters}} it is too short or too long: something was left out or added.",
    "collect.problem.damaged": "A character is wrong, or two are swapped.",
    "collect.problem.version":
      "It comes from another version of the questionnaire (version {version, number}).",
    "collect.problem.questionnaire": "It comes from a questionnaire that is not known here.",
    "collect.problem.unanswered":
      "This code says whom it is about and answers nothing else, so nothing can be counted.",
    "collect.paper.title": "Without phones",
    "collect.paper.text":
      "The questionnaire can be printed with a tally sheet. Type the forms in one by one, so that it is known which answers belong together; or type in only how often each box was ticked.",
    "collect.paper.form": "Type in a paper form",
    "collect.paper.lead":
      "What stands at the ticked box; where the options are words, their number from the top. Enter goes on, an empty field is no answer.",
    "collect.paper.wrong": "From {low, number} to {high, number}",
    "collect.paper.take": "Take the form in",
    "collect.tally.title": "Type in a tally",
    "collect.tally.lead":
      "How many ticked each box. Who gave which answers together is lost, so a tally fills means and shares, and nothing about how answers hang together.",
    "collect.tally.unknown": "not known, or mixed",
    "collect.tally.sum": "Sum",
    "collect.tally.take": "Take in {answers, plural, one {# answer} other {# answers}}",
    "collect.loaded": "The answers are in the data",
    "collect.loaded_rows":
      "A row is one answer. A code that could not be read counts as a refused row.",
    "collect.loaded_none": "All of them had been there before.",
    "collect.loaded_in_memory":
      "This page keeps no data: they are open in another tab, or the browser keeps none. The answers stand here until the page is closed or loaded anew. Their codes stay kept on this page, so that they can be added again then.",
    "collect.late":
      "These answers came in after the last order. The analyses stand on {as_of}, the day after it, and read only what is earlier, so they do not see the latest of these answers.",
    "collect.late_way":
      "They can be read as of a later day. Whatever is counted up to that day moves with it, until another notebook is opened.",
    "collect.read_as_of": "Read the profile as of {date}",
    "collect.read_people_as_of": "Read about the people inside as of {date}",
    "collect.read": "Read the profile",
    "collect.read_people": "Read about the people inside",
    "collect.more": "Collect more",
  },
};
