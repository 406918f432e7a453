import { byId } from '../el.ts';
import type { CommandRow, Result } from '../server.ts';
import { offerList } from './offers.ts';
import { type Analysis, type Asking, analyse } from './typing.ts';

/** What the input needs of the page. */
export type Desk = {
  commands(): readonly CommandRow[];
  botName(): string;
  complete(asking: Asking): Promise<Result>;
  send(text: string): Promise<Result>;
  cancelReply(): void;
};

/** Milliseconds of rest before the bot is asked to complete. */
const REST = 120;

/**
 * The input: lists commands after "/", then options and their values. Tab takes an offer, arrows move, Enter sends (or
 * takes what the arrows chose), Escape closes.
 */
export function composer(desk: Desk): { focus(): void; refresh(): void } {
  const input = byId<HTMLTextAreaElement>('input');
  const trouble = byId('trouble');
  const sent: string[] = [];
  let latest = 0;
  const list = offerList(input, (offer) => put(offer.text));
  const put = (text: string) => {
    input.value = text;
    input.setSelectionRange(text.length, text.length);
    input.focus();
    look();
  };
  const look = () => {
    const turn = ++latest;
    const atEnd = input.selectionStart === input.value.length;
    const analysis = analyse(input.value, desk.commands(), desk.botName());
    list.show(atEnd ? analysis.offers : []);
    if (!analysis.asking || !atEnd) return;
    setTimeout(() => {
      if (turn === latest) void ask(analysis, turn);
    }, REST);
  };
  const ask = async (analysis: Analysis, turn: number) => {
    if (!analysis.asking) return;
    const result = await desk.complete(analysis.asking);
    // Only what belongs to what is typed now.
    if (turn !== latest) return;
    if (result.error) trouble.textContent = result.error;
    const { option } = analysis.asking;
    const values = (result.choices ?? []).map((choice) => ({
      label: choice.name,
      detail: option,
      text: analysis.take(String(choice.value)),
    }));
    list.show([...values, ...analysis.offers]);
  };
  const submit = async () => {
    const text = input.value.trim();
    if (!text) return;
    sent.push(text);
    input.value = '';
    trouble.textContent = '';
    look();
    const { error } = await desk.send(text);
    if (!error) return;
    trouble.textContent = error;
    if (!input.value) put(text);
  };
  input.addEventListener('input', () => {
    trouble.textContent = '';
    look();
  });
  input.addEventListener('blur', () => list.show([]));
  input.addEventListener('focus', look);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const taken = keys(event, input, list, sent, desk);
    if (taken === null) return;
    event.preventDefault();
    if (taken === 'send') void submit();
    else if (typeof taken === 'object') put(taken.text);
  });
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
    input.focus();
  });
  return { focus: () => input.focus(), refresh: look };
}

type Taken = null | 'handled' | 'send' | { text: string };

/** What a key means; null leaves it to the browser. */
function keys(
  event: KeyboardEvent,
  input: HTMLTextAreaElement,
  list: ReturnType<typeof offerList>,
  sent: string[],
  desk: Desk,
): Taken {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (list.isOpen()) {
      list.move(by);
      return 'handled';
    }
    const last = sent.at(-1);
    return by === -1 && input.value === '' && last ? { text: last } : null;
  }
  if (event.key === 'Tab' && !event.shiftKey) return list.chosen() ?? list.first() ?? null;
  if (event.key === 'Escape') {
    if (list.isOpen()) list.show([]);
    else desk.cancelReply();
    return 'handled';
  }
  if (event.key !== 'Enter' || event.shiftKey) return null;
  return list.chosen() ?? beginning(input.value, list.first()) ?? 'send';
}

/** Enter on a name that is only begun takes the first offer; a whole one is sent. */
function beginning(text: string, first: { label: string; text: string } | undefined): { text: string } | null {
  const unfinished = /^\/\S*$/.test(text) && first?.label.startsWith('/') && first.label !== text;
  return unfinished && first ? first : null;
}
