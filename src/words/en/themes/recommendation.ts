/** Words of the models, figures and codes of one theme. */
export const recommendation = {
  columns: {},
  codes: {},
  figures: {},
};
