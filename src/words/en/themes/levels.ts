/** Words of the models, figures and codes of one theme. */
export const levels = { columns: {}, codes: {}, figures: {} };
