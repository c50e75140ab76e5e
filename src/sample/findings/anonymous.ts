import { finding } from "../finding.ts";

/** Receipts without a customer, as a share of all receipts. */
export const anonymous = finding({ share: 0.12 }, { share: 0 });
