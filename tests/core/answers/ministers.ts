import type { Told } from './ground.ts';

/** A minister who meets another, is to meet him again, is replaced, and shares a surname; everybody in it is made up. */
export const ministers: readonly Told[] = [
  {
    on: '2031-02-04',
    text: `Chilean Foreign Minister Rosa Ibarra met Bolivian Foreign Minister Mateo Quiroga in Arica on Monday.

"The water belongs to the valley," Ibarra said. Quiroga said that he was content.`,
  },
  {
    on: '2031-02-11',
    text: `Chilean Foreign Minister Rosa Ibarra will meet Bolivian Foreign Minister Mateo Quiroga in Lima on 20 February.

The Chilean delegation in Arica is led by Special Envoy Pablo Ibarra, who is not related to the minister.`,
  },
  {
    on: '2031-03-05',
    text: `Elena Prado was sworn in on Tuesday as Chile's foreign minister. She replaces Rosa Ibarra, who resigned on Monday.

"Thank you," Prado said.`,
  },
];
