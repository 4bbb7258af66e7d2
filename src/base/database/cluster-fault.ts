/** The private database cannot be started or entered; the message is written for the person at the terminal. */
export class ClusterFault extends Error {}
