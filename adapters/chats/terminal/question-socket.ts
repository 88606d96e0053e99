import { rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Millis, SECOND } from '../../../src/model/instant.ts';

/**
 * Questions of this machine's own user to a program that watches already, by a Unix socket beside its database: it
 * knows the newest looks, and needs to read nothing first. A connection carries one question and one answer, each as JSON.
 */

/** Bytes that the name of a socket may have: unix(7), less the zero at its end. */
const NAME = 107;
/** Characters of a question; more than any desk reads. */
const QUESTION = 65_536;
/** A desk answers within ten seconds, whatever it looks at before. */
const PATIENCE: Millis = 20 * SECOND;

/** Where a program with this database listens; undefined where no socket can have that name. */
export function questionSocket(storage: string): string | undefined {
  const path = `${storage}.socket`;
  return Buffer.byteLength(path) <= NAME ? path : undefined;
}

/**
 * Listens for questions, for this user alone. Whoever calls holds the lock of the database: a socket that is there
 * already is one that a crash has left. Throws what the system throws where it cannot listen.
 *
 * @param hear answers a question with something that JSON has
 * @returns how to end it
 */
export async function serveQuestions(
  path: string,
  hear: (question: string) => Promise<unknown>,
): Promise<() => Promise<void>> {
  await rm(path, { force: true });
  // The end of the question does not end the connection: the answer comes by it.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.setTimeout(PATIENCE, () => socket.destroy());
    // Whoever asked may be gone by now; their question is nobody's fault.
    socket.on('error', () => {});
    void answer(socket, hear);
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  const before = process.umask(0o177);
  server.listen(path, listening.resolve);
  process.umask(before);
  await listening.promise;
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Asks the program that listens there. Undefined where none does, or none answers: then one's own records have to do. */
export async function askRunning(path: string, question: string): Promise<unknown> {
  const socket = connect(path);
  socket.setTimeout(PATIENCE, () => socket.destroy());
  try {
    socket.end(JSON.stringify({ question }));
    const answered = await text(socket);
    return answered === '' ? undefined : JSON.parse(answered);
  } catch {
    return undefined;
  }
}

async function answer(socket: Socket, hear: (question: string) => Promise<unknown>): Promise<void> {
  try {
    const asked = await text(bounded(socket));
    const { question } = JSON.parse(asked) as { readonly question?: unknown };
    socket.end(typeof question === 'string' ? JSON.stringify(await hear(question)) : '');
  } catch {
    // No answer is one, too: whoever asked looks for themselves.
    socket.destroy();
  }
}

async function* bounded(socket: Socket): AsyncIterable<Buffer> {
  let read = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    read += chunk.length;
    if (read > QUESTION) throw new RangeError('a question of no end');
    yield chunk;
  }
}
