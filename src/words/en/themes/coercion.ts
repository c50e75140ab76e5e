/** Words of the models, figures and codes of one theme. */
export const coercion = { columns: {}, codes: {}, figures: {} };
