import * as v from 'valibot';
import { PART_NAMES } from '../state/reader-state.ts';
import { TimeSchema } from './time-schema.ts';

const TabMessageSchema = v.variant('type', [
  /** Parts of the reader's data have changed in the database. */
  v.object({
    type: v.literal('changed'),
    parts: v.array(v.picklist(PART_NAMES)),
  }),
  /** The reader has all data deleted, at that time. */
  v.object({ type: v.literal('forgotten'), at: TimeSchema }),
]);
export type TabMessage = v.InferOutput<typeof TabMessageSchema>;

/**
 * Opens the channel between the tabs of the site.
 * @param hear called with what another tab tells.
 * @returns a function that tells the other tabs; it does nothing where the browser has no BroadcastChannel.
 */
export function joinTabs(name: string, hear: (message: TabMessage) => void): (message: TabMessage) => void {
  if (!globalThis.BroadcastChannel) return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    const parsed = v.safeParse(TabMessageSchema, data);
    // Another version of the site may tell what this one does not know.
    if (parsed.success) hear(parsed.output);
  });
  return (message) => channel.postMessage(message);
}
