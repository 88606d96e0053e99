import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is wrong at one place of a request. */
export interface FieldFault {
  /** Such as `attempts[0].result`; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

/** An answer and its status, before it is written. */
export interface Outcome {
  readonly status: ContentfulStatusCode;
  readonly body: object;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not let in',
  403: 'Not for this tool',
  404: 'Not found',
  405: 'Wrong method',
  409: 'Under way',
  413: 'Too large',
  415: 'Wrong type of content',
  422: 'Not understood',
  429: 'Too many requests',
  500: 'Failed',
  503: 'Not kept',
};

/** Problem details in the form of RFC 9457. */
export function problem(
  status: ContentfulStatusCode,
  detail: string,
  errors: readonly FieldFault[] = [],
): Outcome {
  const title = TITLES[status];
  return {
    status,
    body: { ...(title ? { title } : {}), status, detail, ...(errors.length > 0 ? { errors } : {}) },
  };
}

export function answer(
  context: Context,
  { status, body }: Outcome,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return context.body(`${JSON.stringify(body)}\n`, status, { ...headers, 'content-type': type });
}
