/** What intake says: the codes of proposals, warnings and refused rows. */
export const intake = {};
