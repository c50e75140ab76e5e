/** Words of the models, figures and codes of one theme. */
export const commitment = { columns: {}, codes: {}, figures: {} };
