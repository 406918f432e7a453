import type { Component } from '../../world/message.ts';
import { el } from '../el.ts';

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive' };

/** Rows of buttons; `press` is called with a button's custom id. Components that are no buttons are named. */
export function buttonRows(
  components: readonly Component[],
  press: (customId: string) => Promise<void>,
): HTMLElement[] {
  if (components.length === 0) return [];
  const rows = components.map((component) => {
    const inside = component.components ?? [component];
    return el(
      'discord-action-row',
      {},
      inside.map((one) => controlElement(one, press)),
    );
  });
  return [el('discord-attachments', { slot: 'components' }, rows)];
}

function controlElement(component: Component, press: (customId: string) => Promise<void>): HTMLElement {
  if (component.type !== 2)
    return el('span', { class: 'when' }, [component.content ?? '[a component that this page does not show]']);
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  const button = el('discord-button', { type: STYLES[component.style ?? 2] ?? 'secondary' }, [label]);
  if (component.url && /^https?:\/\//.test(component.url)) button.setAttribute('url', component.url);
  if (component.disabled) button.setAttribute('disabled', '');
  const customId = component.custom_id;
  if (!customId || component.disabled) return button;
  button.addEventListener('click', async () => {
    if (button.hasAttribute('disabled')) return;
    button.setAttribute('disabled', '');
    await press(customId);
    button.removeAttribute('disabled');
  });
  return button;
}
