/** What the interface itself says. */
export const ui = {
  "privacy.short": "Nothing leaves this page",
  "privacy.sentence":
    "Your files are read on this computer; this page sends them nowhere. What you export or share is your decision.",
};
