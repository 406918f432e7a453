import type { Answer } from '../model.ts';
import type { Filter } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';

/**
 * The list of meetings that a filter leaves: what is ahead first, soonest first, then what has been, newest first; ten a page.
 * @example meetings({ status: 'planned' }, ground, options, 0).title
 */
export declare function meetings(filter: Filter, ground: Ground, options: Options, page: number): Answer;
