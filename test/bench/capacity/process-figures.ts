import { readFileSync } from 'node:fs';

/** What the kernel tells of a process: proc(5). */
export interface ProcessFigures {
  /** Milliseconds of CPU, user and system, of all threads. */
  readonly cpu: number;
  /** Megabytes resident now. */
  readonly rss: number;
  /** Bytes handed to the disk. */
  readonly written: number;
}

/** Linux alone has `/proc`. Clock ticks are a hundredth of a second on every Linux that Node runs on. */
export function figuresOf(pid: number): ProcessFigures {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program may hold spaces; what follows its bracket does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const io = readFileSync(`/proc/${pid}/io`, 'utf8');
  return {
    cpu: ticks * 10,
    rss: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1_000,
    written: Number(/^write_bytes: (\d+)/m.exec(io)?.[1]),
  };
}
