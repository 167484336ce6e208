/** Days that count as now when new words are looked for. */
export const FRESH_DAYS = 30;
