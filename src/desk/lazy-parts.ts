import type { DocumentParts, Documents } from './documents.ts';
import type { createNotifications, Notifications } from './notifications.ts';

/** The parts of the desk that are loaded at their first use: who asks one question has no need of them. */
export function lazyParts(
  unaskedParts: Parameters<typeof createNotifications>[0],
  paperParts: DocumentParts,
): Notifications & Documents {
  let loadedUnasked: Promise<Notifications> | undefined;
  const unasked = () => {
    loadedUnasked ??= import('./notifications.ts').then(({ createNotifications: createUnasked }) =>
      createUnasked(unaskedParts),
    );
    return loadedUnasked;
  };
  let loadedPapers: Promise<Documents> | undefined;
  const papers = () => {
    loadedPapers ??= import('./documents.ts').then(({ createDocuments: createPapers }) =>
      createPapers(paperParts),
    );
    return loadedPapers;
  };
  return {
    digest: async (...given) => (await unasked()).digest(...given),
    digestPicture: async (...given) => (await unasked()).digestPicture(...given),
    alert: async (...given) => (await unasked()).alert(...given),
    alertRelayed: async (...given) => (await unasked()).alertRelayed(...given),
    alertTurn: async (...given) => (await unasked()).alertTurn(...given),
    changes: async () => (await unasked()).changes(),
    told: async (notice) => (await unasked()).told(notice),
    exportedHistory: async (...given) => (await papers()).exportedHistory(...given),
    reportAnswer: async (...given) => (await papers()).reportAnswer(...given),
    incidentReport: async (...given) => (await papers()).incidentReport(...given),
  };
}
