/**
 * The words of a masked stretch on one line: markup gone, blanks single.
 * `oneLine('Putin\0\0 met\n  Rubio')` is "Putin met Rubio".
 */
export const oneLine = (bare: string): string => bare.replace(/\0+/g, '').replace(/\s+/g, ' ').trim();
