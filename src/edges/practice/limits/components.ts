import type { Component } from '../world/message.ts';
import { checkCount, checkLength, checkUrl, type Faults, type Path } from './refusal.ts';

/** Component types (developer reference, "Component Types"): 1 a row, 2 a button, 3 and 5 to 8 menus. */
const ROW = 1;
const BUTTON = 2;
const MENUS = [3, 5, 6, 7, 8];
const LINK = 5;
const PREMIUM = 6;

/** Adds a fault for every row, button or menu that Discord refuses; custom ids must be unique in the message. */
export function checkComponents(faults: Faults, value: unknown, v2: boolean): void {
  const seen = new Set<string>();
  const list = checkCount(faults, ['components'], value, 0, v2 ? 40 : 5) as Component[];
  list.forEach((component, index) => {
    const path = ['components', index];
    if (component?.type === ROW) checkRow(faults, path, component, seen);
    else if (!v2) faults.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'Value must be one of {1}.');
    else visit(faults, path, component, seen);
  });
}

function checkRow(faults: Faults, path: Path, row: Component, seen: Set<string>): void {
  const inside = checkCount(faults, [...path, 'components'], row.components ?? [], 1, 5) as Component[];
  const menus = inside.filter((component) => MENUS.includes(component?.type));
  if (menus.length > 0 && inside.length > 1) {
    faults.add(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
  inside.forEach((component, index) => {
    visit(faults, [...path, 'components', index], component, seen);
  });
}

function visit(faults: Faults, path: Path, component: Component, seen: Set<string>): void {
  if (component.type === BUTTON) checkButton(faults, path, component);
  else if (MENUS.includes(component.type)) checkMenu(faults, path, component);
  if (component.custom_id !== undefined) {
    if (seen.has(component.custom_id)) {
      faults.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    seen.add(component.custom_id);
  }
  component.components?.forEach((inner, index) => {
    visit(faults, [...path, 'components', index], inner, seen);
  });
}

function checkButton(faults: Faults, path: Path, button: Component): void {
  const style = button.style ?? 0;
  if (!Number.isInteger(style) || style < 1 || style > PREMIUM) {
    faults.add([...path, 'style'], 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5, 6}.');
  }
  checkLength(faults, [...path, 'label'], button.label, 0, 80);
  if (style !== PREMIUM && !button.label && !button.emoji) {
    faults.add([...path, 'label'], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji');
  }
  if (style === LINK) {
    if (!button.url) faults.add([...path, 'url'], 'BASE_TYPE_REQUIRED', 'A url is required');
    checkUrl(faults, [...path, 'url'], button.url, ['http', 'https', 'discord']);
    if (button.custom_id !== undefined) {
      faults.add(
        [...path, 'custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
  } else if (style !== PREMIUM) checkLength(faults, [...path, 'custom_id'], button.custom_id, 1, 100);
}

function checkMenu(faults: Faults, path: Path, menu: Component): void {
  checkLength(faults, [...path, 'custom_id'], menu.custom_id, 1, 100);
  checkLength(faults, [...path, 'placeholder'], menu.placeholder, 0, 150);
  if (menu.type !== 3) return;
  checkCount(faults, [...path, 'options'], menu.options ?? [], 1, 25).forEach((option, index) => {
    const at = [...path, 'options', index];
    const { label, value, description } = option as { label: unknown; value: unknown; description: unknown };
    checkLength(faults, [...at, 'label'], label, 1, 100);
    checkLength(faults, [...at, 'value'], value, 1, 100);
    checkLength(faults, [...at, 'description'], description, 0, 100);
  });
}
