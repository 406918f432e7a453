import { Hono } from 'hono';
import type { Controls } from '../control/controls.ts';
import type { World } from '../world/world.ts';

export function site(world: World, hands: Controls, told: { sample: boolean; connected: () => boolean }): Hono {
  const app = new Hono();
  app.get('/practice/files/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.notFound();
    return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.type,
      'x-content-type-options': 'nosniff',
    });
  });
  void hands;
  void told;
  return app;
}
