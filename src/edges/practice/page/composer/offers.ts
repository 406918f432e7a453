import { byId, el } from '../el.ts';
import type { Offer } from './typing.ts';

/** The list above the input. `chosen` is -1 while nobody has moved into it. */
export type OfferList = {
  show(offers: readonly Offer[]): void;
  move(by: number): void;
  chosen(): Offer | undefined;
  first(): Offer | undefined;
  isOpen(): boolean;
};

/** The list, tied to the input for screen readers; `take` is called for a click. */
export function offerList(input: HTMLTextAreaElement, take: (offer: Offer) => void): OfferList {
  const list = byId('offers');
  let offers: readonly Offer[] = [];
  let at = -1;
  const mark = () => {
    [...list.children].forEach((row, index) => {
      row.setAttribute('aria-selected', String(index === at));
      if (index === at) row.scrollIntoView({ block: 'nearest' });
    });
    if (at >= 0) input.setAttribute('aria-activedescendant', `offer-${at}`);
    else input.removeAttribute('aria-activedescendant');
  };
  const row = (offer: Offer, index: number) => {
    const item = el('div', { class: 'offer', id: `offer-${index}`, role: 'option', 'aria-selected': 'false' }, [
      el('b', {}, [offer.label]),
      el('span', {}, [offer.detail]),
    ]);
    // Before the input loses its focus.
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      take(offer);
    });
    return item;
  };
  return {
    show(next) {
      offers = next.slice(0, 25);
      at = -1;
      list.replaceChildren(...offers.map(row));
      list.hidden = offers.length === 0;
      input.setAttribute('aria-expanded', String(offers.length > 0));
      mark();
    },
    move(by) {
      if (offers.length === 0) return;
      at = at === -1 ? (by > 0 ? 0 : offers.length - 1) : (at + by + offers.length) % offers.length;
      mark();
    },
    chosen: () => offers[at],
    first: () => offers[0],
    isOpen: () => offers.length > 0,
  };
}
