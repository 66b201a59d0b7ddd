// Swedish dates are those of ISO 8601.
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The day that it is in Paris, ISO 8601: the day by which public consultations close. */
export function dayInParis(at = new Date()): string {
  return PARIS.format(at);
}
