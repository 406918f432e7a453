import type { Context, Hono } from 'hono';
import { type At, placeOf } from '../control/ask.ts';
import type { Controls } from '../control/controls.ts';
import type { Outcome } from '../control/outcome.ts';
import { BOT, type Who } from '../world/cast.ts';
import type { Json } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { offered } from './offered.ts';
import { readTyped } from './typed.ts';

/** What the page is told of an action: how the bot responded, or a sentence about what went wrong. */
type Result = { first?: Outcome['first']; choices?: Outcome['choices']; error?: string };

const NO_ANSWER = 'The application did not respond.';

/** The page's own requests: sending what was typed, completing it, pressing buttons, menu commands. */
export function actionRoutes(app: Hono, world: World, hands: Controls): void {
  app.post('/practice/send', (c) => act(c, async (body, at) => send(world, hands, body, at)));
  app.post('/practice/complete', (c) =>
    act(c, async (body, at) => {
      const others = (body.others ?? {}) as Record<string, string>;
      return told(await hands.autocomplete(String(body.path), String(body.option), String(body.typed), others, at));
    }),
  );
  app.post('/practice/press', (c) =>
    act(c, async (body, at) => told(await hands.press(String(body.button), String(body.message), at))),
  );
  app.post('/practice/menu', (c) =>
    act(c, async (body, at) => told(await hands.messageMenu(String(body.name), String(body.message), at))),
  );
}

async function send(world: World, hands: Controls, body: Json, at: At): Promise<Result> {
  const text = String(body.text ?? '').trim();
  if (!text.startsWith('/')) {
    const content = text.replaceAll(`@${BOT.global_name}`, `<@${BOT.id}>`);
    hands.say(content, { ...at, ...(body.reply ? { reply: String(body.reply) } : {}) });
    return {};
  }
  const { who, channel } = placeOf(world, at);
  const typed = readTyped(text, offered(world, who, channel));
  return 'error' in typed ? typed : told(await hands.slash(typed.path, typed.options, at));
}

function told(outcome: Outcome): Result {
  const result = { first: outcome.first, choices: outcome.choices };
  return outcome.first === 'none' ? { ...result, error: NO_ANSWER } : result;
}

/** Runs an action for whoever sits at the page; what it throws is a sentence for that person. */
async function act(c: Context, run: (body: Json, at: At) => Promise<Result>): Promise<Response> {
  try {
    const body = (await c.req.json()) as Json;
    const at: At = { user: body.as as Who, channel: String(body.channel) };
    return c.json(await run(body, at));
  } catch (error) {
    return c.json({ error: error instanceof Error ? error.message : String(error) }, 400);
  }
}
