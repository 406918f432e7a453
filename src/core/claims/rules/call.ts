import { tokenRule } from '../trigger.ts';

/** "a phone call between A and B", "telephone conversation", "video conference", "their call". */
export const call = tokenRule('call', (token, index, scene) => {
  const word = token.text.toLowerCase();
  const before = scene.tokens[index - 1]?.text.toLowerCase() ?? '';
  const twice = scene.tokens[index - 2]?.text.toLowerCase() ?? '';
  const byWire = /^(?:phone|telephone|video|video-|conference|virtual|online|telephonic)$/;
  if (/^(?:call|calls|phonecall)$/.test(word)) {
    const isVerb =
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      /^(?:to|will|would|they|we|i|he|she|who|repeated|renewed)$/.test(before);
    const behind = scene.doc.text.slice(token.end, token.end + 12);
    if (/^\s+(?:for|on|upon|to)\s/.test(behind) && !byWire.test(before)) return null;
    return isVerb && !byWire.test(before) ? null : { kind: 'call', shape: 'noun' };
  }
  const held = /^(?:meeting|meetings|summit|session)$/.test(word);
  // A virtual meeting is a meeting; a video conference is a call.
  if (held && !/^(?:phone|telephone|video)$/.test(before === '-' ? twice : before)) return null;
  if (
    /^(?:conversation|conversations|talk|talks|exchange|discussion|conference|conferences|link|meeting|meetings|summit)$/.test(
      word,
    ) &&
    (byWire.test(before) || (before === '-' && byWire.test(twice)))
  )
    return { kind: 'call', shape: 'noun' };
  return /^(?:videoconference|teleconference)$/.test(word) ? { kind: 'call', shape: 'noun' } : null;
});
