import type { Directory } from '../model/directory.ts';
import { type Instant, SECOND } from '../model/instant.ts';
import type { MaintenanceWindow, OpenMaintenance } from '../model/maintenance.ts';
import type { Store } from '../ports.ts';
import { intervalAt, isAbout, nextInterval } from './maintenance-window.ts';

/** The windows of the settings and those that people made. What is asked often is answered from memory. */
export interface MaintenanceWindows {
  /** The open window that is about a channel; of several the one that ends last. */
  over(channel: string, now: Instant): OpenMaintenance | undefined;
  /** Those that are open, or still to come, the next first. */
  coming(now: Instant): readonly OpenMaintenance[];
  /** Keeps one that a person made. */
  keep(window: Omit<MaintenanceWindow, 'id'>, now: Instant): Promise<MaintenanceWindow>;
  /** Ends one that a person made; undefined where there is none. */
  end(id: string): Promise<MaintenanceWindow | undefined>;
  /** Reads what other processes have kept. */
  restore(): Promise<void>;
}

const KEY = 'windows';

export function createMaintenanceWindows(parts: {
  readonly store: Store;
  readonly directory: Directory;
  readonly settings?: readonly MaintenanceWindow[];
}): MaintenanceWindows {
  const { store, directory, settings = [] } = parts;
  const channels = new Map(directory.channels.map((channel) => [channel.id, channel]));
  const owners = new Map(directory.organisations.map(({ id, name }) => [name, id]));
  let made: readonly MaintenanceWindow[] = [];
  let open: { readonly at: Instant; readonly windows: readonly OpenMaintenance[] } | undefined;

  /** Asked of each channel at one moment. */
  function openAt(now: Instant): readonly OpenMaintenance[] {
    if (open?.at !== now) {
      const windows = [...settings, ...made].flatMap((window) => {
        const stretch = intervalAt(window.times, now);
        return stretch ? [{ window, ...stretch }] : [];
      });
      open = { at: now, windows: windows.sort((a, b) => b.to - a.to) };
    }
    return open.windows;
  }

  async function change(
    how: (windows: readonly MaintenanceWindow[]) => readonly MaintenanceWindow[],
  ): Promise<void> {
    await store.update<readonly MaintenanceWindow[]>(KEY, (windows = []) => how(windows));
    await restore();
  }

  async function restore(): Promise<void> {
    made = (await store.get<readonly MaintenanceWindow[]>(KEY)) ?? [];
    open = undefined;
  }

  return {
    over(id, now) {
      const windows = openAt(now);
      const channel = channels.get(id);
      if (windows.length === 0 || !channel) return undefined;
      return windows.find(({ window }) => isAbout(window, channel, owners.get(channel.owner)));
    },
    coming: (now) =>
      [...settings, ...made]
        .flatMap((window) => {
          const stretch = nextInterval(window.times, now);
          return stretch ? [{ window, ...stretch }] : [];
        })
        .sort((a, b) => a.from - b.from),
    async keep(wanted, now) {
      let window: MaintenanceWindow = { ...wanted, id: '' };
      await change((windows) => {
        // By its time, so that the button of one that was ended never ends another.
        const last = Math.max(0, ...windows.map(({ id }) => Number(id.slice(1))));
        window = { ...wanted, id: `w${Math.max(Math.floor(now / SECOND), last + 1)}` };
        return [...windows.filter(({ times }) => nextInterval(times, now)), window];
      });
      return window;
    },
    async end(id) {
      let ended: MaintenanceWindow | undefined;
      await change((windows) => {
        ended = windows.find((window) => window.id === id);
        return windows.filter((window) => window.id !== id);
      });
      return ended;
    },
    restore,
  };
}
