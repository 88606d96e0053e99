import type { WebSocket } from 'ws';
import { isJson, type Json } from './fault-list.ts';

/** Frames of the Gateway on their way in and out. */

export function send(socket: WebSocket, frame: object): void {
  socket.send(JSON.stringify({ s: null, t: null, d: null, ...frame }));
}

export function refuse(socket: WebSocket, code: number, reason: string): undefined {
  socket.close(code, reason);
  return undefined;
}

export function parse(raw: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isJson(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
