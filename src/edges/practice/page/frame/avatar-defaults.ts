import { letterAvatar } from './avatars.ts';

// The component library asks Discord for its default avatars unless it finds others here before it loads.
Object.assign(globalThis, { $discordMessage: { avatars: { default: letterAvatar('?', '#80848e') } } });
