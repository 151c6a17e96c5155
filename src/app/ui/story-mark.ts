import { type ComponentType, createContext } from 'react';

/** What a card says of a story on this device: read, begun. It comes late; until then cards say nothing. */
export const StoryMarkContext = createContext<ComponentType<{ readonly story: string }> | null>(null);
