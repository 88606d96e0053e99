import type { Millis } from '../../../src/model/instant.ts';

/**
 * Whether a web socket comes through: opens it until the other side says its first word. Proxies and firewalls often
 * let plain HTTP through and sockets not.
 */
export function probeWebSocket(url: string, patience: Millis): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    const end = (heard: boolean) => {
      clearTimeout(timer);
      socket.close();
      resolve(heard);
    };
    const timer = setTimeout(() => end(false), patience);
    socket.addEventListener('message', () => end(true), { once: true });
    socket.addEventListener('error', () => end(false), { once: true });
  });
}
