import { type AddressInfo, createServer, type Socket } from 'node:net';
import { parsedMail, type TakenMail } from './smtp-mail.ts';

/**
 * What the server does next instead of answering as it should: it answers with a reply of its own, or breaks the line.
 * `dot` is the end of the message: with `taken: true` it is taken all the same, and nobody hears of it.
 */
export interface SmtpFault {
  readonly at: 'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'dot';
  readonly reply?: string;
  readonly taken?: boolean;
}

export interface SmtpServer {
  readonly port: number;
  readonly mails: readonly TakenMail[];
  /** What a client did that RFC 5321 forbids. */
  readonly breaches: readonly string[];
  readonly faults: SmtpFault[];
  stop(): Promise<void>;
}

/** A server as strict as RFC 5321 lets it be. @param login asked for before any mail (RFC 4954) */
export async function startSmtpServer(login?: {
  readonly user: string;
  readonly password: string;
}): Promise<SmtpServer> {
  const mails: TakenMail[] = [];
  const breaches: string[] = [];
  const faults: SmtpFault[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    mails,
    breaches,
    faults,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };

  function serve(socket: Socket): void {
    let buffer = '';
    let greeted = false;
    let isIn = login === undefined;
    let from: string | undefined;
    let to: string[] = [];
    let data: string[] | undefined;

    /** Whether a fault took the place of the answer. */
    function faulty(at: SmtpFault['at']): SmtpFault | undefined {
      const found = faults.findIndex((fault) => fault.at === at);
      if (found < 0) return undefined;
      const [fault] = faults.splice(found, 1);
      if (fault?.reply === undefined) socket.destroy();
      else say(fault.reply);
      return fault;
    }
    const say = (line: string) => socket.write(`${line}\r\n`);
    const breach = (what: string, reply: string) => {
      breaches.push(what);
      say(reply);
    };

    if (!faulty('greeting')) say('220 double.example ESMTP');
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8');
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (line.includes('\n')) breaches.push('a bare line feed (2.3.8)');
        // 4.5.3.1.6: a text line is 1000 octets at most, its end included; 4.5.3.1.4: a command line is 512.
        if (Buffer.byteLength(line) > (data ? 998 : 510))
          breaches.push('a line too long (4.5.3.1)');
        if (data) text(line);
        else command(line);
      }
    });

    function command(line: string): unknown {
      const verb = line.slice(0, 4).toUpperCase();
      switch (verb) {
        case 'EHLO':
        case 'HELO':
          if (!/^.{4} \S+$/.test(line))
            return breach('EHLO without a name (4.1.1.1)', '501 Syntax');
          if (faulty('EHLO')) return;
          greeted = true;
          if (verb === 'HELO') return say('250 double.example');
          return say(
            `250-double.example\r\n${login ? '250-AUTH PLAIN\r\n' : ''}250-8BITMIME\r\n250 SMTPUTF8`,
          );
        case 'AUTH':
          if (faulty('AUTH')) return;
          if (!login) return breach('AUTH that was not offered (RFC 4954, 4)', '502 No');
          isIn =
            line.slice(11) === Buffer.from(`\0${login.user}\0${login.password}`).toString('base64');
          return say(isIn ? '235 Welcome' : '535 5.7.8 Wrong');
        case 'MAIL':
          if (!greeted) return breach('MAIL before EHLO (4.1.4)', '503 EHLO first');
          if (from !== undefined) return breach('MAIL within a mail (4.1.4)', '503 Nested');
          if (!isIn) return say('530 5.7.0 Log in first');
          if (!/^MAIL FROM:<[^<>\s]+@[^<>\s]+>(?: \S+)*$/i.test(line)) {
            return breach('MAIL in another form (4.1.1.2)', '501 Syntax');
          }
          if (faulty('MAIL')) return;
          from = /<(.+)>/.exec(line)?.[1];
          return say('250 OK');
        case 'RCPT':
          if (from === undefined) return breach('RCPT before MAIL (4.1.4)', '503 MAIL first');
          if (!/^RCPT TO:<[^<>\s]+@[^<>\s]+>(?: \S+)*$/i.test(line)) {
            return breach('RCPT in another form (4.1.1.3)', '501 Syntax');
          }
          if (faulty('RCPT')) return;
          to.push(/<(.+)>/.exec(line)?.[1] ?? '');
          return say('250 OK');
        case 'DATA':
          if (to.length === 0) return breach('DATA before RCPT (4.1.4)', '503 RCPT first');
          if (faulty('DATA')) return;
          data = [];
          return say('354 Go on');
        case 'RSET':
          [from, to] = [undefined, []];
          return say('250 OK');
        case 'NOOP':
          return say('250 OK');
        case 'QUIT':
          say('221 Bye');
          return socket.end();
        default:
          return breach(`an unknown command (4.2.4): ${verb}`, '500 Unknown');
      }
    }

    function text(line: string): void {
      if (line !== '.') {
        // 4.5.2: a leading dot is doubled on the way.
        data?.push(line.startsWith('.') ? line.slice(1) : line);
        return;
      }
      const mail = parsedMail(from ?? '', to, data ?? []);
      [from, to, data] = [undefined, [], undefined];
      for (const name of ['from', 'date', 'message-id', 'to', 'subject']) {
        if (mail.headers[name] === undefined) breaches.push(`no ${name} (RFC 5322, 3.6)`);
      }
      const fault = faulty('dot');
      if (!fault || fault.taken) mails.push(mail);
      if (!fault) say('250 OK taken');
    }
  }
}
