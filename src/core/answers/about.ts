import type { Answer, Button, Doubt } from '../model.ts';
import { corpusState } from './corpus/state.ts';
import { wrongNow } from './corpus/wrong.ts';
import type { Ground } from './ground.ts';
import { footerOf, freshnessLine, sayCount } from './saying/footer.ts';

/**
 * What Parley is, what it stands on, what is wrong with that right now, and what it keeps.
 * @example about(ground, '0.1.0', app.knowledge.doubts).title // [{ bold: 'Parley 0.1.0' }]
 */
export function about(ground: Ground, version: string, doubts: readonly Doubt[]): Answer {
  const state = corpusState(ground, doubts);
  const unread = state.unread.length;
  const { articles, meetings, dossiers } = ground.view;
  const known = `${sayCount(articles.length, 'article')}, ${sayCount(meetings.length, 'meeting')}, ${sayCount(dossiers.length, 'person', 'people')}`;
  return {
    answered: true,
    tone: 'neutral',
    title: [{ bold: `Parley ${version}` }],
    head: [
      ['It reads news articles and says who meets whom, where, when, and how sure that is.'],
      [`It knows ${known}.`],
      ...(unread > 0
        ? [[`${sayCount(unread, 'file')} could not be read: /sources names ${unread === 1 ? 'it' : 'them'}.`]]
        : []),
      ...freshnessLine(ground),
    ],
    shown: null,
    sections: [
      { name: 'Wrong right now', lines: wrongNow(state) },
      {
        name: 'How to take an answer',
        lines: [
          ['Every fact rests on a sentence of a named article: the numbers in brackets lead to it.'],
          ['planned: announced or agreed; possible: offered or thought of; held: reported to have taken place.'],
          ['overdue: its last day has passed and no article says that it took place.'],
          ['Reports that contradict each other stand side by side, with who says which.'],
          ['as-of: asks what was known on a day; later articles then do not count.'],
        ],
      },
      {
        name: 'What it does not do',
        lines: [
          ['It knows only what its articles say, asks no language model, and keeps no record of who asked what.'],
        ],
      },
      ...(ground.sample
        ? [
            {
              name: 'Sample',
              lines: [['The articles are a bundled sample, written for trying Parley out; they are not news.']],
            },
          ]
        : []),
    ],
    cites: [],
    footer: footerOf(ground),
    buttons: [ask('What can I ask?', 'help', ground), ask('Sources', 'sources', ground)],
    page: null,
  };
}

/** A button that asks as of the same day. */
function ask(label: string, command: string, { view, today }: Ground): Button {
  const options: Record<string, string> = view.asOf === today ? {} : { 'as-of': view.asOf };
  return { label, command, action: 'answer', options, page: 0 };
}
