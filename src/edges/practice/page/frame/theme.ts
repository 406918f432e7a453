import { byId } from '../el.ts';

/** Light or dark, by the system's wish until the button is used; `onChange` redraws what cannot follow by itself. */
export function theme(onChange: (light: boolean) => void): void {
  const button = byId<HTMLButtonElement>('theme');
  const wish = matchMedia('(prefers-color-scheme: light)');
  let light = localStorage.getItem('theme') === 'light' || (localStorage.getItem('theme') === null && wish.matches);
  const show = () => {
    document.documentElement.dataset.theme = light ? 'light' : 'dark';
    button.textContent = light ? 'Dark theme' : 'Light theme';
    byId('messages').toggleAttribute('light-theme', light);
    onChange(light);
  };
  button.addEventListener('click', () => {
    light = !light;
    localStorage.setItem('theme', light ? 'light' : 'dark');
    show();
  });
  wish.addEventListener('change', () => {
    if (localStorage.getItem('theme') !== null) return;
    light = wish.matches;
    show();
  });
  show();
}
