import type { Answer } from '../model.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';

/**
 * Who a person is as of the day: role, side and spellings, what was last said, whom they met and are to meet, in how many articles.
 * @example who('Zelenskiy', ground, options).title // [{ bold: 'Volodymyr Zelensky' }, …]
 */
export declare function who(typed: string, ground: Ground, options: Options): Answer;
