/** Words of the models, figures and codes of one theme. */
export const conditions = {
  columns: {},
  codes: {},
  figures: {},
};
