import type { Extent } from '../../model.ts';
import type { Certain } from './chrono.ts';

const VERBS_AND_CLOCKS =
  /^(?:may|march|mar|sat|sun|sec|second|now|wed|fri|mon|jan|dec|jun|aug|sept|noon|midday|midnight|morning|afternoon|evening|night)$/;
const NAMES_A_DATE = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d\s*[/.-]\s*\d/i;
const NUMBERS_ALONE = /^\d{1,2}[/.-]\d{1,2}$|^\d{1,2}\/\d{1,2}\.\d+$|^\d{1,2}\.\d{1,2}\/\d+$/;
/** Newspapers and agreements that carry a weekday in their names. */
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Independent|Agreements?|Accords?|prayers?)\b/;
const NAMED_BEFORE = /\b(?:Good|Black|Bloody|Super|Palm|Ash|Boxing)\s+$/;
const MONTHS_THAT_ARE_NAMES = /^(?:May|March|April|June|August|Jun|Mar)\b/;
/** A month follows these, whatever comes after it; the second only where no name does ("and April Johnson"). */
const BEFORE_MONTH =
  /\b(?:in|of|since|until|last|next|this|late|early|mid-?|through|before|after|during|between|on|\d)\s*[-–]?\s*$/i;
const BEFORE_MONTH_OR_NAME = /\b(?:by|from|to|for|and|or|the|an?|its|his|her|their)\s+$/i;

/** What chrono takes for a date and is none: "sat", "may", "march", "3/4", "8-1", "the Sunday Times", "Theresa May". */
export function isNoDate(text: string, { start, end }: Extent, from: Certain): boolean {
  const words = text.slice(start, end);
  if (/[\d-]$/.test(text.slice(0, start)) && /^\d/.test(words)) return true;
  if (VERBS_AND_CLOCKS.test(words) || NUMBERS_ALONE.test(words)) return true;
  // "in three days" comes back as a date too, counted from a day that is not ours to assume
  if (from.month !== undefined && !NAMES_A_DATE.test(words)) return true;
  if (from.day !== undefined) return false;
  if (/^S(?:at|un)\.?$/.test(words) && !/^(?:[,.)]|\s*$|\s*\d)/.test(text.slice(end))) return true;
  if (/^Sun\.?$/.test(words) && /\b[Tt]he\s+$/.test(text.slice(0, start))) return true;
  if (from.weekday !== undefined) return NAMED_AFTER.test(text.slice(end)) || NAMED_BEFORE.test(text.slice(0, start));
  if (from.hour !== undefined) return !isClock(words, text.slice(end));
  return from.month === undefined || (MONTHS_THAT_ARE_NAMES.test(words) && isNameOrVerb(text, start, end));
}

function isClock(words: string, right: string): boolean {
  if (/\d\s?[ap]\.?\s?m\b/i.test(words)) return true;
  if (/^\d{1,2}:\d{2}/.test(words)) return true;
  return /^\d{1,2}\.\d{2}/.test(words) && /^\s*(?:GMT|UTC|local|ET\b)/.test(right);
}

/** "May Golan", "Theresa May", "April Johnson", "March on Rome": a month's name that belongs to somebody or something. */
function isNameOrVerb(text: string, start: number, end: number): boolean {
  const left = text.slice(0, start);
  const right = text.slice(end);
  if (BEFORE_MONTH.test(left) || /^,?\s+\d/.test(right)) return false;
  if (/^\s+[A-Z][a-z]/.test(right)) return true;
  if (BEFORE_MONTH_OR_NAME.test(left)) return false;
  if (/[A-Z][a-z]+\s+$/.test(left)) return true;
  return left.trim() === '' && /^\s+[a-z]/.test(right);
}
