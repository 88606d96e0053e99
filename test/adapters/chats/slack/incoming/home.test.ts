import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, workplace } from '../slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

async function opened(person = at.kari, user = 'U1') {
  const home = at.slack.nextHome(user);
  person.openHome();
  return await home;
}

describe('the Home tab', () => {
  it('shows every channel with its state as it is at that moment', async () => {
    const text = JSON.stringify(await opened());
    expect(text).toContain('Skjærgård på X');
    expect(text).toContain('nede');
    expect(text).toContain('Vik politidistrikt');
  });

  it('answers what is asked on it by direct message', async () => {
    const home = await opened();
    const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
    at.kari.press(home, buttonsOf(home)['Status for alle'] ?? '');
    expect((await direct)['text']).toContain('Nede');
  });

  it('opens the report form for a channel', async () => {
    const home = await opened();
    const view = at.slack.nextView();
    at.kari.press(home, buttonsOf(home)['Meld fra'] ?? '');
    expect(await view).toMatchObject({ type: 'modal', callback_id: 'report' });
  });

  it('is shown anew in the language that a person chooses, and so are answers', async () => {
    const home = await opened();
    const again = at.slack.nextHome('U1');
    at.kari.select(home, 'choose:language', 'en');
    expect(JSON.stringify(await again)).toContain('Status of all');
    at.setup.means('help');
    await at.asked('?');
    expect(at.setup.contexts.at(-1)).toMatchObject({ preferred: 'en' });
  });

  it("puts the organisation that a person chooses first, and means it by 'we'", async () => {
    const home = await opened();
    const again = at.slack.nextHome('U1');
    at.kari.select(home, 'choose:organisation', 'vik');
    const text = JSON.stringify(await again);
    expect(text.indexOf('Vik politidistrikt')).toBeLessThan(
      text.indexOf('Skjærgård politidistrikt'),
    );
  });

  it('tells a guest why there is nothing to see', async () => {
    at.slack.workspace.addUser('U3', { is_restricted: true });
    const home = await opened(at.slack.person('U3'), 'U3');
    expect(JSON.stringify(home)).not.toContain('Skjærgård');
  });
});
