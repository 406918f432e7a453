/** Small words inside names: "van der Meer", "al-Burhan", "bin Salman". */
export const particles: ReadonlySet<string> = new Set(
  'abu af ag al ben bin bint da das de del della den der di do dos du e el ibn la le les ould st ten ter ul ur van von y'.split(
    ' ',
  ),
);
