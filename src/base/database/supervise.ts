/**
 * Calls back once when the process that started us (npm) is gone, so that killing npm leaves no orphan. Does nothing
 * when we were not started by npm: a service manager or a terminal ends us itself.
 */
export function whenParentGone(callback: () => void, startedByNpm = 'npm_lifecycle_event' in process.env): void {
  if (!startedByNpm) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    callback()
  }, 1000)
  watch.unref()
}
