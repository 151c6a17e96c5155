/** What a country can be to an organisation, the closest tie first. */
export const MEMBERSHIP_STATUSES = ['member', 'observer', 'dialogue-partner'] as const;
