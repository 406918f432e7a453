import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '../../../src/core/messages/clean-text.ts';
import { discordMessage } from '../../../src/core/messages/discord.ts';
import type { Answer, Inline } from '../../../src/core/model.ts';
import { answerOf, anyAnswer, anyQuestion, anyText, citeOf, HOSTILE } from './sample-answer.ts';

const question = { command: 'timeline', options: { with: 'Witkoff' }, page: 0 };
const render = (part: Partial<Answer>) => discordMessage(answerOf(part), question);
const embedOf = (part: Partial<Answer>) => render(part).embeds[0];
const lineOf = (...line: Inline[]) => embedOf({ head: [line] }).description;

/** The text that a reader sees: escapes undone, invisible help taken out. */
const seen = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('\u200b', '');

describe('an answer as a Discord message', () => {
  it('has title, head, the sentence with its source, sections, footer and buttons', () => {
    const message = render({
      shown: 0,
      cites: [citeOf()],
      sections: [{ name: 'No day set', lines: [['Trump–Putin summit ', { cite: 2 }], ['Another']] }],
      buttons: [{ label: 'Sources', command: 'timeline', action: 'sources', options: { with: 'Witkoff' }, page: 0 }],
      page: { index: 1, of: 3 },
    });
    expect(message).toEqual({
      embeds: [
        {
          color: expect.any(Number),
          title: 'U.S.–Russia talks in Moscow',
          description:
            '**When** the week of 1–7 December 2025\n' +
            '> “A delegation will arrive in Moscow next week.” — *Talks Confirmed*, 27 Nov 2025 [1]',
          fields: [{ name: 'No day set', value: 'Trump–Putin summit [2]\nAnother' }],
          footer: { text: 'as of 27 Nov 2025 · page 2 of 3' },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 2, label: '◀ Previous', custom_id: 'v1|timeline|page|0|with:Witkoff' },
            { type: 2, style: 2, label: 'Next ▶', custom_id: 'v1|timeline|page|2|with:Witkoff' },
            { type: 2, style: 2, label: 'Sources', custom_id: 'v1|timeline|sources|0|with:Witkoff' },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    });
  });

  it('has no page buttons where there is one page', () => {
    expect(render({ page: { index: 0, of: 1 } }).components).toEqual([]);
    expect(render({ page: { index: 0, of: 2 } }).components[0]?.components.map(({ label }) => label)).toEqual([
      'Next ▶',
    ]);
  });

  it('differs in colour by tone', () => {
    const tones = [
      'held',
      'planned',
      'possible',
      'postponed',
      'cancelled',
      'denied',
      'overdue',
      'neutral',
      'nothing',
      'error',
    ] as const;
    expect(new Set(tones.map((tone) => embedOf({ tone }).color)).size).toBe(tones.length);
  });

  it('says that there is nothing rather than being empty', () => {
    expect(embedOf({ title: [], head: [[' \u200b']], footer: [], sections: [{ name: 'x', lines: [[]] }] })).toEqual({
      color: expect.any(Number),
      description: 'Nothing to show.',
    });
  });
});

describe('a line', () => {
  test.each([
    ['bold and italic', [{ bold: 'When' }, ' ', { italic: 'soon' }], '**When** *soon*'],
    ['marks around the words, not the blanks', [{ bold: ' a ' }, { italic: '' }, 'b'], '**a** b'],
    ['two emphases apart', [{ bold: 'a' }, { italic: 'b' }], '**a** *b*'],
    ['a quotation', ['said ', { quote: 'next *week*' }], 'said “next \\*week\\*”'],
    ['a timestamp', [{ instant: '2025-10-17T12:00:00Z', words: '15:00' }], '<t:1760702400:F>'],
    ['words for an instant that is none', [{ instant: '<@1>', words: '15:00' }], '15:00'],
    [
      'a link that shows where it goes',
      [{ link: 'https://user:pw@example.com/a_(b)', words: 'bank.com' }],
      '[bank.com](https://example.com/a_%28b%29) (example.com)',
    ],
    ['no link to anything but the web', [{ link: 'javascript:alert(1)', words: 'x' }], 'x (javascript:alert(1))'],
    [
      'brackets in a link',
      [{ link: 'https://example.com', words: 'a](http://evil.example)[' }],
      '[a)(http\\://evil.example)(](https://example.com/) (example.com)',
    ],
    ['a bracket behind a number', [{ cite: 1 }, '(http://evil.example)'], '[1]\\(http\\://evil.example)'],
  ] as [string, Inline[], string][])('shows %s', (_, line, markdown) => {
    expect(lineOf(...line)).toBe(markdown);
  });

  test.each([
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['<@1> <@&2> <#3> </a:4> <t:5:F>', '\\<@1\\> \\<@&2\\> \\<#3\\> \\</a:4\\> \\<t:5:F\\>'],
    ['[x](http://evil.example)', '\\[x\\](http\\://evil.example)'],
    ['https://evil.example', 'https\\://evil.example'],
    ['`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['**a** __b__ ~~c~~ ||d||', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|'],
    ['# a', '\\# a'],
    ['-# a', '\\-# a'],
    ['- a - b', '\\- a - b'],
    ['> a', '\\> a'],
    ['1. a', '1\\. a'],
    ['2025-11-27 #1', '2025-11-27 #1'],
    ['a\u200b\u202eb\u0007c\nd', 'ab c d'],
    ['@\u200beveryone', '@\u200beveryone'],
    ['@ev\u200beryone', '@\u200beveryone'],
    ['\\', '\\\\'],
  ])('takes %j for plain words', (text, markdown) => {
    expect(lineOf(text)).toBe(markdown);
  });

  it('is never read as markdown, and reads as it was', () => {
    const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), anyText), { maxLength: 8 });
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('').slice(0, 1000);
        const embed = embedOf({ title: [text], head: [[text]], sections: [{ name: text, lines: [[text], [text]] }] });
        for (const shown of [embed.title, embed.description, embed.fields?.[0]?.name, embed.fields?.[0]?.value]) {
          const bare = (shown ?? '').replace(/\\[^0-9A-Za-z\s]/g, 'x');
          expect(bare).not.toMatch(/[*_~|`<>[\]]|:\/\/|@everyone|@here/i);
          expect(bare).not.toMatch(/^\s*(?:[-+#]|\d+[.)](?:\s|$))/m);
          expect((shown ?? '').replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        }
        if (embed.description !== undefined && text.length < 900) {
          expect(seen(embed.description).trim()).toBe(cleanText(text).trim() || 'Nothing to show.');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what an article can forge', () => {
  const article = HOSTILE.join(' x ');
  const embed = embedOf({
    shown: 0,
    cites: [citeOf({ sentence: article, title: article, url: 'https://evil.example/' })],
    sections: [{ name: 'Passages', lines: [[{ quote: article }], [{ bold: article }], [{ italic: article }]] }],
  });

  it('is nothing: no mention, link, code, heading or list', () => {
    const shown = [embed.description, embed.fields?.[0]?.value].join('\n').replace(/\\[^0-9A-Za-z\s]/g, 'x');
    expect(shown).not.toMatch(/@everyone|@here|<[@#/:t]|\]\(|`|~~|\|\||:\/\/|^\s*[-#]/im);
  });
});

describe('what does not fit', () => {
  it('is counted in its section', () => {
    const lines = Array.from({ length: 400 }, (_, n) => [`entry ${n} ${'x'.repeat(30)}`]);
    const fields = embedOf({ sections: [{ name: 'All', lines }] }).fields ?? [];
    const shown = fields.flatMap(({ value }) => value.split('\n')).filter((line) => line.startsWith('entry')).length;
    expect(fields[1]?.name).toBe('All (2)');
    expect(shown).toBeGreaterThan(100);
    expect(fields.at(-1)?.value).toMatch(new RegExp(`\n… and ${400 - shown} more$`));
  });

  it('leaves every section its share', () => {
    const long = Array.from({ length: 400 }, (_, n) => [`entry ${n} ${'x'.repeat(30)}`]);
    const sections = ['Changed', 'Ahead', 'Deadlines'].map((name) => ({ name, lines: long }));
    const names = embedOf({ sections }).fields?.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(['Changed', 'Ahead', 'Deadlines']));
  });

  it('is counted as sections beyond the fields that Discord allows', () => {
    const sections = Array.from({ length: 30 }, (_, n) => ({ name: `Section ${n}`, lines: [['a line']] }));
    const fields = embedOf({ sections }).fields ?? [];
    expect(fields).toHaveLength(25);
    expect(fields.at(-1)).toEqual({ name: 'Not shown', value: '… and 6 more sections' });
    expect(embedOf({ sections: sections.slice(0, 25) }).fields?.at(-1)?.name).toBe('Section 24');
  });

  it('cuts a quotation at 300 characters', () => {
    const sentence = 'word '.repeat(200);
    const quoted = /“(.*)”/.exec(embedOf({ shown: 0, cites: [citeOf({ sentence })] }).description ?? '')?.[1] ?? '';
    expect(quoted.length).toBeLessThanOrEqual(300);
    expect(quoted).toMatch(/word…$/);
  });

  it('says how to type the question of a button that is too long', () => {
    const options = { name: 'x'.repeat(90) };
    const message = render({ buttons: [{ label: 'Who', command: 'who', action: 'answer', options, page: 0 }] });
    expect(message.components).toEqual([]);
    expect(message.embeds[0].footer?.text).toContain(`"Who": type /who name:${'x'.repeat(90)}`);
  });

  it('says that a page has no button', () => {
    const message = discordMessage(answerOf({ page: { index: 0, of: 2 } }), {
      ...question,
      options: { with: 'x'.repeat(99) },
    });
    expect(message.embeds[0].footer?.text).toContain('no button "Next ▶"');
  });

  it('counts buttons beyond 25 and shows the same button once', () => {
    const button = (n: number) => ({
      label: `b${n}`,
      command: 'who',
      action: 'answer',
      options: { name: `${n}` },
      page: 0,
    });
    const message = render({ buttons: Array.from({ length: 30 }, (_, n) => button(n)) });
    expect(message.components.map(({ components }) => components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(message.embeds[0].footer?.text).toContain('… and 5 more buttons');
    expect(render({ buttons: [button(1), button(1)] }).components[0]?.components).toHaveLength(1);
  });
});

describe('any answer', () => {
  it('stays within every limit of Discord', () => {
    fc.assert(
      fc.property(anyAnswer, anyQuestion, (answer, asked) => {
        const { embeds, components } = discordMessage(answer, asked);
        const [embed] = embeds;
        const fields = embed.fields ?? [];
        const texts = [
          embed.title,
          embed.description,
          embed.footer?.text,
          ...fields.flatMap(({ name, value }) => [name, value]),
        ];
        expect(embed.title?.length ?? 1).toBeLessThanOrEqual(256);
        expect(embed.description?.length ?? 1).toBeLessThanOrEqual(4096);
        expect(embed.footer?.text.length ?? 1).toBeLessThanOrEqual(2048);
        expect(fields.length).toBeLessThanOrEqual(25);
        for (const { name, value } of fields) {
          expect(name.length).toBeLessThanOrEqual(256);
          expect(value.length).toBeLessThanOrEqual(1024);
        }
        for (const text of texts) expect(text ?? 'x').toMatch(/[^\s\u200b]/);
        expect(texts.join('').length).toBeLessThanOrEqual(6000);
        expect(texts.join('').isWellFormed()).toBe(true);
        expect(components.length).toBeLessThanOrEqual(5);
        const buttons = components.flatMap((row) => row.components);
        for (const row of components) expect(row.components.length).toBeLessThanOrEqual(5);
        for (const { label, custom_id } of buttons) {
          expect((label ?? '').length).toBeGreaterThan(0);
          expect((label ?? '').length).toBeLessThanOrEqual(80);
          expect(custom_id.length).toBeLessThanOrEqual(100);
        }
        expect(new Set(buttons.map(({ custom_id }) => custom_id)).size).toBe(buttons.length);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('says what was left out of its sections', () => {
    const sections = fc.array(
      fc.record({
        name: fc.constantFrom('Changed', 'Ahead'),
        lines: fc.array(fc.nat(400), { minLength: 1, maxLength: 40 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(sections, (lengths) => {
        const given = lengths.map(({ name, lines }) => ({
          name,
          lines: lines.map((length) => [`¶${'x'.repeat(length)}`]),
        }));
        const text = (embedOf({ sections: given }).fields ?? []).map(({ value }) => value).join('\n');
        const wanted = given.reduce((sum, { lines }) => sum + lines.length, 0);
        const lacking = wanted - (text.match(/¶/g)?.length ?? 0);
        const counted = [...text.matchAll(/… and (\d+) more$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
        const sectionsLeft = /… and \d+ more sections?$/.test(text);
        if (sectionsLeft) expect(counted).toBeLessThan(lacking);
        else expect(counted).toBe(lacking);
      }),
    );
  });
});
