import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import path from 'node:path'
import { ClusterFault } from './cluster-fault.ts'
import type { Place } from './cluster-place.ts'

/**
 * Marks the cluster as ours until the answer is called or this process ends, however it ends. A socket that answers
 * is proof of a living owner, which a number in a file is not (it may be another process by now, or in a container).
 */
export async function lockCluster(place: Place): Promise<() => void> {
  if (await isOwned(place)) throw new ClusterFault(`Another Polku is running on ${place.folder}. Stop it first.`)
  rmSync(ownerSocket(place), { force: true })
  const server = await listen(ownerSocket(place))
  server.unref()
  return () => {
    server.close()
  }
}

/** Whether a living process holds the cluster. */
export function isOwned(place: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const knock = connect(ownerSocket(place))
    knock.once('connect', () => resolve(true)).once('error', () => resolve(false))
    knock.once('connect', () => knock.destroy())
  })
}

function listen(socket: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((knock) => knock.destroy())
    server.once('error', reject).listen(socket, () => resolve(server))
  })
}

function ownerSocket({ socket }: Place): string {
  return path.join(socket, 'owner.sock')
}
