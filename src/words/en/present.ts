/** What a presentation says besides the notebook. */
export const present = {
  "present.start": "Present",
  "present.label": "Presentation of {title}",
  "present.next": "Go on",
  "present.previous": "Back",
  "present.leave": "Leave the presentation",
  "present.fullscreen": "Full screen",
  "present.window": "Leave full screen",
  "present.place": "{at, number} of {n, number}",
  "present.keys":
    "Arrow keys, space and page keys go on and back; Home and End go to the beginning and the end; Escape leaves.",
};
