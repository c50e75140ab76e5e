/** Words of the models, figures and codes of one theme. */
export const referral = { columns: {}, codes: {}, figures: {} };
