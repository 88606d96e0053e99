/** One line of a robots.txt that concerns us. */
interface Rule {
  readonly allows: boolean;
  readonly pattern: string;
}

/** What a robots.txt lets one agent read: https://www.rfc-editor.org/rfc/rfc9309 */
export interface RobotsRules {
  allows(address: URL): boolean;
}

/** @param agent the product token by which the file may name this program */
export function robotsRules(text: string, agent: string): RobotsRules {
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const mine = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = mine.flatMap((group) => group.rules);
  return {
    allows({ pathname, search }) {
      if (pathname === '/robots.txt') return true;
      const path = `${pathname}${search}`;
      const longest = rules
        .filter(({ pattern }) => matches(path, pattern))
        .toSorted(
          (a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows),
        )
        .at(0);
      return longest?.allows ?? true;
    },
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      // Several agents in a row share the rules that follow.
      if (!isNaming) groups.push({ agents: [], rules: [] });
      isNaming = true;
      const token = /^(\*|[a-z_-]+)/i.exec(value.trim())?.[1];
      if (token !== undefined) groups.at(-1)?.agents.push(token.toLowerCase());
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      const pattern = normalised(value.trim());
      if (pattern !== undefined) groups.at(-1)?.rules.push({ allows: name === 'allow', pattern });
    }
  }
  return groups;
}

/** As addresses are written in requests; undefined for a rule that is empty and so says nothing. */
function normalised(pattern: string): string | undefined {
  if (!/^[/*]/.test(pattern)) return undefined;
  const address = URL.parse(pattern, 'http://host');
  return address === null
    ? undefined
    : `${pattern.startsWith('*') ? pattern : `${address.pathname}${address.search}`}`;
}

/** `*` stands for anything, `$` at the end for the end. Each piece is looked for once, so no pattern takes long. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined
    ? at === path.length
    : path.length - last.length >= at && path.endsWith(last);
}
