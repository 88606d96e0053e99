import type { Json } from './fault-list.ts';
import { objectOf } from './http-body.ts';
import { messageView } from './message-view.ts';
import type { Message } from './model.ts';
import type { Call, RestOptions, Route } from './route.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionRoutes({ interactions }: RestOptions): readonly Route[] {
  const full = (message: Message): Json => messageView(message, () => true);

  const callback = ({ at: [id = '', token = ''], body, query }: Call): Json | undefined => {
    const done = interactions.answer(id, token, objectOf(body), body.files);
    if (query.get('with_response') !== 'true') return undefined;
    const { type, callback: answered, original } = done;
    return {
      interaction: {
        id,
        type,
        ...(original ? { response_message_id: original.id } : {}),
        response_message_loading: original?.loading ?? false,
        response_message_ephemeral: ((original?.flags ?? 0) & 64) !== 0,
      },
      resource: { type: answered, ...(original ? { message: full(original) } : {}) },
    };
  };

  const hook = '/webhooks/:app/:token';
  return [
    { method: 'POST', path: '/interactions/:id/:token/callback', open: true, run: callback },
    {
      method: 'POST',
      path: hook,
      open: true,
      run: ({ at: [, token = ''], body }) =>
        full(interactions.followUp(token, objectOf(body), body.files)),
    },
    {
      method: 'GET',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''] }) => full(interactions.read(token, id)),
    },
    {
      method: 'PATCH',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''], body }) =>
        full(interactions.edit(token, id, objectOf(body), body.files)),
    },
    {
      method: 'DELETE',
      path: `${hook}/messages/:message`,
      open: true,
      run: ({ at: [, token = '', id = ''] }) => void interactions.remove(token, id),
    },
  ];
}
