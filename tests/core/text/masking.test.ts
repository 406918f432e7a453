import { describe, expect, test } from 'vitest';
import type { Format } from '../../../src/core/model.ts';
import { documentOf } from '../../../src/core/text/document.ts';
import { article } from './article.ts';

const lines = (text: string, format: Format = 'markdown'): string[] =>
  documentOf(article(text, format)).sentences.map((sentence) => `${sentence.heading ? '# ' : ''}${sentence.text}`);

const markdown: readonly (readonly [string, string, readonly string[]])[] = [
  ['emphasis', '**Putin** met *Rubio* and _Lavrov_, ***again***.', ['Putin met Rubio and Lavrov, again.']],
  ['marks beside punctuation', 'So said **Bessent**, “**Greer**” agreed.', ['So said Bessent, “Greer” agreed.']],
  ['a link', 'He saw [Sergei\nLavrov](https://a.example/x_(y)) there.', ['He saw Sergei Lavrov there.']],
  ['an image', '![The lake](lake.jpg)\n\nThey met.', ['They met.']],
  ['code', 'He wrote `no` to them.', ['He wrote no to them.']],
  ['headings', '# Talks resume\n\n## Second day ##\n\nThey met.', ['# Talks resume', '# Second day', 'They met.']],
  ['a bold line', '**What comes next**\n\nThey meet again.', ['# What comes next', 'They meet again.']],
  [
    'a bold headline over two lines',
    '**Outcomes of the talks  \nin Riyadh**\n\nThey met.',
    ['# Outcomes of the talks in Riyadh', 'They met.'],
  ],
  ['a bold sentence', '**They met in Doha.**\n\nNobody spoke.', ['They met in Doha.', 'Nobody spoke.']],
  ['a list', '- Rubio will go to Doha\n- Lavrov stays home', ['Rubio will go to Doha', 'Lavrov stays home']],
  ['a numbered list', '1. We met.\n2. We agreed.', ['We met.', 'We agreed.']],
  ['a quotation', '> We are ready.\n> We wait.', ['We are ready.', 'We wait.']],
  ['front matter', '---\ntitle: X\npublished: 2025-01-01\n---\nThey met.', ['They met.']],
  ['a comment and a rule', '<!-- note -->\n***\nThey met.', ['They met.']],
  [
    'stars and underscores that mean nothing',
    'A 5 * 4 = 20 deal, snake_case_name stays.',
    ['A 5 * 4 = 20 deal, snake_case_name stays.'],
  ],
  ['an escaped star', 'He paid 5\\* more.', ['He paid 5* more.']],
  ['Windows line ends', 'They met.\r\n\r\nThey left.', ['They met.', 'They left.']],
];

describe('markdown', () => {
  test.each(markdown)('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test('the words stay where they were', () => {
    const text = '# Talks\n\nThe **envoys** met [Mr. Rubio](https://a.example).';
    const doc = documentOf(article(text, 'markdown'));
    for (const word of ['Talks', 'The', 'envoys', 'met', 'Rubio'])
      expect(doc.text.indexOf(word)).toBe(text.indexOf(word));
  });
});

const wrapped = `The second round of indirect talks between the United States and Iran
will be held in Rome on Saturday rather than in Muscat, with Oman still
carrying the messages, two diplomats said.`;

describe('line breaks', () => {
  test('hard-wrapped lines are joined', () => {
    expect(lines(`Talks move to Rome\n\n${wrapped}\n\n${wrapped.replace('second', 'third')}`, 'plain')).toHaveLength(3);
  });

  test('one paragraph a line, without blank lines, stays apart', () => {
    const text =
      'Diplomatic moves\nThe delegations met in Geneva on Monday.\nThey parted late.\nEconomic stakes\nOil fell on the news, traders said.';
    expect(lines(text, 'plain')).toEqual([
      '# Diplomatic moves',
      'The delegations met in Geneva on Monday.',
      'They parted late.',
      '# Economic stakes',
      'Oil fell on the news, traders said.',
    ]);
  });

  test('a headline above wrapped lines is not drawn into them', () => {
    expect(lines(`Talks move to Rome\n${wrapped}`, 'plain')[0]).toBe('# Talks move to Rome');
  });
});

const page = `<!doctype html><html><head><title>Talks resume in Doha | Harbour Daily</title><style>p{}</style></head>
<body><nav><a href="/">Home</a> <a>Trade</a></nav><div class="cookie-banner">We use cookies.</div>
<article><h1>Talks resume in <em>Doha</em></h1>
<figure><img src=x><figcaption>Jorge Rodr&iacute;guez, 2022</figcaption></figure>
<p>Jorge Rodr&iacute;guez
met <a href="/l" title="a > b">Lavrov</a>&rsquo;s envoy on May 10&ndash;11.</p><aside>READ MORE: Oil slips</aside>
<p>It went well.</p></article><script>if (a < b) "<p>no</p>"</script><footer>&copy; 2025 Harbour</footer></body></html>`;

describe('pages', () => {
  const doc = documentOf(article(page, 'html'));

  test('keep their words, and the furniture is marked', () => {
    expect(
      doc.sentences.map(({ text, furniture, heading }) => [furniture ?? (heading ? 'heading' : 'text'), text]),
    ).toEqual([
      ['notice', 'Home Trade'],
      ['notice', 'We use cookies.'],
      ['heading', 'Talks resume in Doha'],
      ['caption', 'Jorge Rodríguez, 2022'],
      ['text', 'Jorge Rodríguez met Lavrov’s envoy on May 10–11.'],
      ['teaser', 'READ MORE: Oil slips'],
      ['text', 'It went well.'],
      ['notice', '© 2025 Harbour'],
    ]);
  });

  test('give their title without the paper’s name', () => {
    expect(doc.title).toBe('Talks resume in Doha');
  });

  test('are as long as before, and a name with an entity is one token', () => {
    expect(doc.text).toHaveLength(page.length);
    expect(doc.tokens.flat().map((token) => token.text)).toContain('Rodríguez');
  });

  test('an unclosed element takes no text with it', () => {
    expect(lines('<div class="related"><p>They met.</p><p>They left.</p>', 'html')).toEqual([
      'They met.',
      'They left.',
    ]);
  });

  test('a wrapper named like furniture that holds most of the text is none', () => {
    const all = documentOf(article(`<div class="sidebar-page"><p>${'They met in Doha. '.repeat(9)}</p></div>`, 'html'));
    expect(all.paragraphs.map((paragraph) => paragraph.furniture)).toEqual([null]);
  });
});
