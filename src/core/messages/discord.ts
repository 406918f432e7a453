import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer, Line, Tone } from '../model.ts';
import { cutText } from './clean-text.ts';
import { type ButtonRow, buttonRows, type Question } from './embed/buttons.ts';
import { noPing } from './embed/escape.ts';
import { embedFields } from './embed/fields.ts';
import { fitLines, sayMore } from './embed/fit-lines.ts';
import { discordLine } from './embed/line.ts';
import { plainLine } from './plain.ts';
import { citeTitle, sayPublished } from './say-cite.ts';

/** What goes to Discord: one embed and its buttons; no mention in it calls anybody. */
export type DiscordMessage = { embeds: [APIEmbed]; components: ButtonRow[]; allowed_mentions: { parse: [] } };

/** Discord's limits for an embed, in characters; the footer's own is 2048. */
const ALL = 6000;
const TITLE = 256;
const DESCRIPTION = 4096;
const FOOTER = 1000;
/** The longest title of an article in a citation. */
const CITED_TITLE = 150;

/**
 * An answer as a Discord message within every limit, whatever it holds; what does not fit is left out and said.
 * Text of articles can neither mention, link nor format; page buttons ask `question` again.
 */
export function discordMessage(answer: Answer, question: Question): DiscordMessage {
  const { rows, notes } = buttonRows(answer, question);
  const embed: APIEmbed = { color: COLOURS[answer.tone] ?? COLOURS.neutral };
  const title = discordLine([plainLine(answer.title)], TITLE);
  const footer = footerText(answer, notes);
  const description = describe(answer);
  const fields = embedFields(answer.sections, ALL - title.length - footer.length - description.length);
  if (title !== '') embed.title = title;
  if (description !== '') embed.description = description;
  if (fields.length > 0) embed.fields = fields;
  if (footer !== '') embed.footer = { text: footer };
  if (title === '' && description === '' && fields.length === 0) embed.description = 'Nothing to show.';
  return { embeds: [embed], components: rows, allowed_mentions: { parse: [] } };
}

/** Green is certain, blue ahead, yellow doubtful, red off, grey nothing known. */
const COLOURS: Record<Tone, number> = {
  held: 0x2e8b57,
  planned: 0x2f6fde,
  possible: 0x6fa8dc,
  postponed: 0xe69138,
  overdue: 0xd4a017,
  cancelled: 0xc0392b,
  denied: 0x8e2a1e,
  neutral: 0x5865f2,
  nothing: 0x8a8f98,
  error: 0xe74c3c,
};

/** The head lines, then the shown sentence with its source. */
function describe(answer: Answer): string {
  const quotation = shownSentence(answer);
  const lines = answer.head.filter((line) => discordLine(line, DESCRIPTION) !== '');
  const { text, taken } = fitLines(lines, DESCRIPTION - quotation.length - 1);
  return [sayMore(text, lines.length - taken), quotation].filter(Boolean).join('\n');
}

/** `> “exact words” — *Title*, 27 Nov 2025 [1]`, or nothing. */
function shownSentence({ cites, shown }: Answer): string {
  const cite = shown === null ? undefined : cites[shown];
  if (cite === undefined || shown === null) return '';
  const source = { italic: cutText(citeTitle(cite), CITED_TITLE) };
  const line: Line = [
    { quote: cite.sentence },
    ' — ',
    source,
    `, ${sayPublished(cite.published)} `,
    { cite: shown + 1 },
  ];
  return `> ${discordLine(line, DESCRIPTION / 2)}`;
}

/** Plain, as Discord reads no markdown here: the answer's footer, the page, and what had no room for a button. */
function footerText({ footer, page }: Answer, notes: readonly string[]): string {
  const pages = page !== null && page.of > 1 ? [`page ${page.index + 1} of ${page.of}`] : [];
  const own = [...pages, ...notes].map(noPing).join(' · ');
  const said = cutText(noPing(plainLine(footer)), FOOTER - own.length - 3);
  return cutText([said, own].filter(Boolean).join(' · '), FOOTER);
}
