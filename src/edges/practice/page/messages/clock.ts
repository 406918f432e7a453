/** An ISO instant in the reader's zone: `sayClock('2025-11-27T14:03:00Z')` → "27 Nov 2025, 14:03". */
export function sayClock(iso: string, locale?: string, zone?: string): string {
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(zone ? { timeZone: zone } : {}),
  };
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : new Intl.DateTimeFormat(locale, options).format(at);
}
