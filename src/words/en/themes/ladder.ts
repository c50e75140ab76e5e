/** Words of the models, figures and codes of one theme. */
export const ladder = { columns: {}, codes: {}, figures: {} };
