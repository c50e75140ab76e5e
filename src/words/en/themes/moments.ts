/** Words of the models, figures and codes of one theme. */
export const moments = {
  columns: {},
  codes: {},
  figures: {},
};
