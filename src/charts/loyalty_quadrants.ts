import { quadrants } from "./quadrants.ts";

/** Satisfied or not, staying or going (Jones and Sasser). */
export const satisfactionLoyaltyMatrix = quadrants("satisfaction_loyalty_matrix", [
  { code: "loyalist", x: 1, y: 1, color: (theme) => theme.levels[3], extreme: "enthusiast" },
  { code: "hostage", x: 1, y: -1, color: (theme) => theme.misery },
  { code: "mercenary", x: -1, y: 1, color: (theme) => theme.levels[2] },
  { code: "defector", x: -1, y: -1, color: (theme) => theme.operation, extreme: "vocal_critic" },
]);

/** Attitude and habit, each high or low (Dick and Basu). */
export const attitudePatronageMatrix = quadrants("attitude_patronage_matrix", [
  { code: "true_loyalty", x: 1, y: 1, color: (theme) => theme.levels[3] },
  { code: "spurious_loyalty", x: 1, y: -1, color: (theme) => theme.misery },
  { code: "latent_loyalty", x: -1, y: 1, color: (theme) => theme.levels[2] },
  { code: "no_loyalty", x: -1, y: -1, color: (theme) => theme.operation },
]);

/** Lasting and profitable, each or neither (Reinartz and Kumar). */
export const loyaltyProfitGrid = quadrants("loyalty_profit_grid", [
  { code: "true_friend", x: 1, y: 1, color: (theme) => theme.levels[3] },
  { code: "barnacle", x: 1, y: -1, color: (theme) => theme.customer },
  { code: "butterfly", x: -1, y: 1, color: (theme) => theme.levels[2] },
  { code: "stranger", x: -1, y: -1, color: (theme) => theme.operation },
]);
