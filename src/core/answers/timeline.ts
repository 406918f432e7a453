import type { Answer } from '../model.ts';
import type { Filter } from './choosing/filter.ts';
import type { Ground } from './ground.ts';
import type { Options } from './next-meeting.ts';

/**
 * The meetings that a filter leaves, in order of their days, one line an entry, ten entries a page; those without a day last.
 * @example timeline({ with: 'Witkoff' }, ground, options, 0).page // { index: 0, of: 2 }
 */
export declare function timeline(filter: Filter, ground: Ground, options: Options, page: number): Answer;
