/** Styles of Discord's timestamps: `<t:1764230400:R>`. */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R' | 's' | 'S';

/** A piece of a line. */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'time'; seconds: number; style: TimeStyle }
  | { type: 'user' | 'role' | 'channel' | 'slash'; id: string };

/** A piece of a message. */
export type Block =
  | { type: 'lines' | 'small'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'pre'; text: string };
