import { call } from './rules/call.ts';
import { clash } from './rules/clash.ts';
import { delegation } from './rules/delegation.ts';
import { gather } from './rules/gather.ts';
import { lead } from './rules/lead.ts';
import { meet } from './rules/meet.ts';
import { meeting } from './rules/meeting.ts';
import { meetingWith } from './rules/meeting-with.ts';
import { presence } from './rules/presence.ts';
import { receive } from './rules/receive.ts';
import { see } from './rules/see.ts';
import { signing } from './rules/signing.ts';
import { sitDown } from './rules/sit-down.ts';
import { speak } from './rules/speak.ts';
import { summit } from './rules/summit.ts';
import { talks } from './rules/talks.ts';
import { visit } from './rules/visit.ts';
import type { Rule } from './trigger.ts';

/** The rules in order: where two find the same words, the earlier one keeps them. */
export const rules: readonly Rule[] = [
  call,
  speak,
  summit,
  meetingWith,
  meet,
  sitDown,
  gather,
  see,
  receive,
  meeting,
  talks,
  signing,
  visit,
  presence,
  lead,
  delegation,
  clash,
];
