/**
 * Lists of nodes such that two nodes stand together in some list exactly where `linked` says so: a transit gateway's routes are told that way.
 * Grown greedily, so not always the fewest lists.
 */
export function cliques(nodes: readonly string[], linked: (a: string, b: string) => boolean): string[][] {
  const done = new Set<string>();
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const found: string[][] = [];
  nodes.forEach((a, i) => {
    for (const b of nodes.slice(i + 1)) {
      if (done.has(key(a, b)) || !linked(a, b)) continue;
      const group = [a, b];
      for (const c of nodes) if (!group.includes(c) && group.every((member) => linked(member, c))) group.push(c);
      for (const x of group) for (const y of group) if (x !== y) done.add(key(x, y));
      found.push(group);
    }
  });
  return found;
}
