/** A backup cannot be made or restored; the message is written for the person at the terminal. */
export class BackupFault extends Error {}
