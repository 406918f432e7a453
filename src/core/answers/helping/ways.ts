import type { Line } from '../../model.ts';
import type { Helped } from './example.ts';

/**
 * Where a question can be asked, and how it is written there; only what the commands that are there take.
 * @example waysToAsk('/who Witkoff', commands)[2] // ['In the terminal: npx parley ask "/who Witkoff"']
 */
export function waysToAsk(example: string, commands: readonly Helped[]): Line[] {
  const takes = (option: string) => commands.some(({ options }) => options.some(({ name }) => name === option));
  const plain = commands.some(({ name }) => name === 'ask') ? 'Without a slash it is a question in plain English.' : '';
  return [
    [`In a channel: type / and choose, or mention the bot and write behind it ${example}`],
    ...(plain === '' ? [] : [[plain]]),
    ['In a direct message to the bot: the same, without a mention.'],
    [`In the terminal: npx parley ask "${example}"`],
    ...(takes('as-of') ? [['as-of: asks what was known on a day.']] : []),
    ...(takes('private') ? [['private:yes shows the answer to you alone.']] : []),
  ];
}
