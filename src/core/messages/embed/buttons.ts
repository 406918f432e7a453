import type { APIActionRowComponent, APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Answer, Button } from '../../model.ts';
import { cleanText, cutText } from '../clean-text.ts';
import { encodeButton } from '../custom-id.ts';
import { writeTextForm } from '../text-form.ts';

/** The question that an answer stands under; `command` carries the subcommand ("digest list"). */
export type Question = { command: string; options: Readonly<Record<string, string>>; page: number };
export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The action of the page buttons: the same question anew, shown in place of the page before. */
export const PAGE_ACTION = 'page';

const ROWS = 5;
const IN_ROW = 5;
const LABEL = 80;
/** The longest question that is worth typing off a footer. */
const TYPED = 300;
/** Notes on single buttons; further ones are counted. */
const NOTES = 2;

/**
 * The buttons of an answer in rows of five, page buttons first, and a note for each that had to be left out:
 * `"Timeline": type /timeline with:…`. Two buttons that ask the same are one.
 */
export function buttonRows(answer: Answer, question: Question): { rows: ButtonRow[]; notes: string[] } {
  const buttons = [...pageButtons(answer, question), ...answer.buttons];
  const fitting = new Map<string, APIButtonComponentWithCustomId>();
  const notes: string[] = [];
  for (const button of buttons) {
    const id = encodeButton(button);
    if (id === null) notes.push(typeInstead(button));
    else if (!fitting.has(id)) fitting.set(id, { type: 2, style: 2, label: labelOf(button), custom_id: id });
  }
  const all = [...fitting.values()];
  const shown = all.slice(0, ROWS * IN_ROW);
  const rows = Array.from({ length: Math.ceil(shown.length / IN_ROW) }, (_, row): ButtonRow => {
    return { type: 1, components: shown.slice(row * IN_ROW, (row + 1) * IN_ROW) };
  });
  return { rows, notes: shorten(notes, all.length - shown.length) };
}

function pageButtons({ page }: Answer, { command, options }: Question): Button[] {
  if (page === null) return [];
  const to = (label: string, index: number): Button[] =>
    index < 0 || index >= page.of ? [] : [{ label, command, action: PAGE_ACTION, options, page: index }];
  return [...to('◀ Previous', page.index - 1), ...to('Next ▶', page.index + 1)];
}

function labelOf({ label, command }: Button): string {
  return cutText(cleanText(label).trim(), LABEL) || cutText(cleanText(command).trim(), LABEL) || '…';
}

function typeInstead(button: Button): string {
  const typed = cleanText(writeTextForm(button.command, button.options));
  if (button.action === 'answer' && button.page === 0 && typed.length <= TYPED)
    return `"${labelOf(button)}": type ${typed}`;
  return `no button "${labelOf(button)}": the question is too long for one`;
}

function shorten(notes: readonly string[], others: number): string[] {
  const more = Math.max(0, notes.length - NOTES) + others;
  return more === 0
    ? [...notes]
    : [...notes.slice(0, NOTES), `… and ${more} more ${more === 1 ? 'button' : 'buttons'}`];
}
