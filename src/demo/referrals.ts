export const fillReferrals = async (_: unknown): Promise<void> => {}
