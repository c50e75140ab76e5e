/** A moment so that its hour is read as on the reader's own clock: dates are written in UTC. */
export const localTime = (moment: Date | null): Date | null =>
  moment && new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
