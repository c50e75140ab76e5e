/** Words of the models, figures and codes of one theme. */
export const mistakes = {
  columns: {},
  codes: {},
  figures: {},
};
