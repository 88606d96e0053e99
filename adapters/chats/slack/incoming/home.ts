import type { App, BlockAction, StaticSelectAction } from '@slack/bolt';
import type { Asker } from '../../../../src/desk/desk.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import type { Home } from '../../../../src/model/replies/home.ts';
import type { Action, ButtonAction } from '../../../../src/model/replies/reply.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { homeView, refusedView } from '../outgoing/home-view.ts';
import { teamOf } from '../people/people.ts';
import type { ListenerContext } from './listener-context.ts';

/** Shows a person their Home tab as things are now. */
export async function publishHome(
  asker: Asker,
  { client, desk, payloads, log }: ListenerContext,
): Promise<void> {
  const offered = await desk.home(asker);
  try {
    const view = offered.ok
      ? homeView(
          offered.home,
          await payloads.encodeAll(actionsOn(offered.home), LIMITS.buttonValue),
        )
      : refusedView(offered.answer.reply);
    await client.views.publish({ user_id: asker.person, view });
  } catch (error) {
    log.warn('slack: the Home tab could not be shown', {
      person: asker.person,
      error: codeOf(error),
    });
  }
}

function actionsOn({ actions, sections }: Home): readonly Action[] {
  return [...actions, ...sections.flatMap(({ rows }) => rows.flatMap((row) => row.actions))];
}

/** The Home tab: fresh on every opening, and after every choice made on it. */
export function listenForHome(app: App, context: ListenerContext): void {
  const { people, desk, claimOnce } = context;

  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'messages' || !(await claimOnce(body.event_id))) return;
    await publishHome(await atHome(event.user, body.team_id), context);
  });

  app.action<BlockAction<StaticSelectAction>>(/^choose:/, async ({ ack, body, action }) => {
    await ack();
    const press = choiceIn(action.action_id, action.selected_option.value);
    if (!press || !(await claimOnce(body.trigger_id))) return;
    const asker = await atHome(body.user.id, teamOf(body));
    await desk.press(press, asker);
    await publishHome(asker, context);
  });

  function atHome(person: string, team: string): Promise<Asker> {
    return people.asker({ person, team, conversation: person });
  }
}

function choiceIn(actionId: string, value: string): ButtonAction | undefined {
  if (actionId === 'choose:organisation') {
    return { kind: 'choose-organisation', organisation: value, text: '' };
  }
  const language = LANGUAGES.find((one) => one === value);
  return language && { kind: 'choose-language', language };
}
