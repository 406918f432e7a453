import { tokenRule } from '../trigger.ts';

const going =
  /^(?:travel|travels|travelled|traveled|travelling|traveling|fly|flies|flew|flown|arrive|arrives|arrived|arriving|head|heads|headed|heading|go|goes|went|come|comes|came|land|lands|landed|return|returns|returned|journey|journeyed|depart|departs|leave|leaves)$/;
const visiting = /^(?:visit|visits|visited|visiting|tour|toured)$/;

/** "will travel to Moscow", "arrives in Delhi", "visited Ottawa", "a trip to", "flies on to". */
export const visit = tokenRule('visit', (token, _index, scene) => {
  const word = token.text.toLowerCase();
  const rest = scene.doc.text.slice(token.end, Math.min(scene.sentence.end, token.end + 80));
  const place = scene.places.find(({ start, demonym }) => !demonym && start >= token.end);
  const gap = place ? scene.doc.text.slice(token.end, place.start) : null;
  if (going.test(word) && (token.pos !== 'NOUN' || word === 'return'))
    return gap !== null &&
      gap.length < 60 &&
      /^(?:\s+(?!the\b|of\b|that\b|an?\b)[\p{L}-]+){0,3}?\s+(?:to|in|for|at|into)\s+(?:the\s+)?(?:(?!in\b)[\p{Ll}\p{N}-]+\s+){0,4}$/u.test(
        gap,
      ) &&
      !/[;:,]\s|\bfrom\s+(?:the\s+)?$/.test(gap)
      ? { kind: 'visit', shape: 'verb' }
      : null;
  if (visiting.test(word) && token.pos !== 'NOUN')
    return gap !== null && /^\s+(?:the\s+)?(?:city of\s+|capital,?\s+)?$/.test(gap)
      ? { kind: 'visit', shape: 'verb' }
      : null;
  if (/^(?:visit|visits|trip|trips|tour)$/.test(word))
    return /^\s+(?:to|by|on|at|from|that|next|there|this|in|of|will|would|is|was|has|had|of)\b/.test(rest) ||
      /^[,.]/.test(rest)
      ? { kind: 'visit', shape: 'noun' }
      : null;
  return null;
});
