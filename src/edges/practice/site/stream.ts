import type { Who } from '../world/cast.ts';
import type { Happening, World } from '../world/world.ts';

/**
 * What happens, as server-sent events for one person: `GET /practice/events?as=editor`. A comment every 20 s keeps the
 * connection open.
 */
export function stream(world: World, who: Who): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          stop();
        }
      };
      const unlisten = world.onHappening((happening) => {
        if (concerns(world, happening, who))
          write(`data: ${JSON.stringify({ ...happening, now: world.nowIso() })}\n\n`);
      });
      const beat = setInterval(() => write(': still here\n\n'), 20_000);
      beat.unref();
      stop = () => {
        unlisten();
        clearInterval(beat);
      };
      write('retry: 1000\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

function concerns(world: World, happening: Happening, who: Who): boolean {
  if (happening.kind === 'message' || happening.kind === 'edit') {
    const other = world.channels.get(happening.message.channel_id)?.with;
    return (happening.for === null || happening.for === who) && (!other || other === who);
  }
  return true;
}
