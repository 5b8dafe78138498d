import type { Design } from './design.ts';
import type { Leg, PathClass } from './links.ts';
import { waysOf, waysToProxies, type Client, type Goal, type Way } from './ways.ts';

const anyLeg = (): boolean => true;

/** A whole path: the ways from proxy to proxy, the last of which arrives. */
export interface Path {
  readonly cls: PathClass;
  readonly fee: number;
  readonly ways: readonly Way[];
}

/** Somewhere on the way: the client, or a proxy fleet that could forward. */
interface Stop {
  readonly ways: readonly Way[];
  readonly onward: { readonly way: Way; readonly to: number }[];
}

/** The ways of one client to one goal, found once and asked as often as requirements do. */
export class Routes {
  readonly from: Client | null;
  readonly goal: Goal;
  /** The client's own ways. */
  private readonly ways: readonly Way[];
  /** The client first, then every proxy fleet; null where there is none, as mostly: a scene keeps the routes of all its designs. */
  private readonly stops: readonly Stop[] | null;
  private taken: Path | null | undefined;

  constructor(design: Design, from: Client | null, goal: Goal) {
    this.from = from;
    this.goal = goal;
    this.ways = waysOf(design, from, goal);
    this.stops = goal.kind === 'service' && design.proxies.has(goal.service.index) ? stopsOf(design, from, goal, this.ways) : null;
    this.taken = undefined;
  }

  /** The client's own private ways, not those of a proxy behind it. */
  own(): Way[] {
    return this.ways.filter((w) => w.cls === 0);
  }

  /** Every way that some path of class `most` at the worst may take. */
  inUse(most: PathClass): Way[] {
    const { stops } = this;
    if (!stops) return this.ways.filter((w) => w.cls <= most);
    const found: Way[] = [];
    const open = [0];
    const seen = new Set(open);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const stop = stops[next] as Stop;
      found.push(...stop.ways.filter((w) => w.cls <= most));
      for (const { way, to } of stop.onward) {
        if (way.cls > most || seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return found;
  }

  /**
   * The cheapest path of class `most` at the worst whose every leg passes `ok` and, with `some`, of which at least one leg passes that.
   * Labels: stop and whether `some` has been met; few stops, so a plain Dijkstra over an array.
   */
  find(most: PathClass, ok: (leg: Leg) => boolean = anyLeg, some?: (leg: Leg) => boolean): Path | null {
    const { stops } = this;
    if (!stops) return this.shortest(most, ok, some);
    interface Label { stop: number; met: boolean; cls: PathClass; fee: number; ways: Way[] }
    const open: Label[] = [{ stop: 0, met: !some, cls: 0, fee: 0, ways: [] }];
    const done = new Set<number>();
    let best: Path | null = null;
    while (open.length > 0) {
      let least = 0;
      for (let i = 1; i < open.length; i++) if ((open[i] as Label).fee < (open[least] as Label).fee) least = i;
      const label = open.splice(least, 1)[0] as Label;
      if (best && label.fee >= best.fee) break;
      const key = label.stop * 2 + (label.met ? 1 : 0);
      if (done.has(key)) continue;
      done.add(key);
      const stop = stops[label.stop] as Stop;
      for (const way of stop.ways) {
        if (way.cls > most || !ok(way) || !(label.met || some?.(way))) continue;
        const fee = label.fee + way.fee;
        if (!best || fee < best.fee) best = { cls: Math.max(label.cls, way.cls) as PathClass, fee, ways: [...label.ways, way] };
      }
      for (const { way, to } of stop.onward) {
        if (way.cls > most || !ok(way)) continue;
        open.push({ stop: to, met: label.met || (some?.(way) ?? false), cls: Math.max(label.cls, way.cls) as PathClass, fee: label.fee + way.fee, ways: [...label.ways, way] });
      }
    }
    return best;
  }

  /** Without proxies a path is one way. */
  private shortest(most: PathClass, ok: (leg: Leg) => boolean, some?: (leg: Leg) => boolean): Path | null {
    let best: Way | null = null;
    for (const way of this.ways) if (way.cls <= most && (!best || way.fee < best.fee) && ok(way) && (!some || some(way))) best = way;
    return best && { cls: best.cls, fee: best.fee, ways: [best] };
  }

  /** The path that traffic takes: of the first class that exists, the cheapest. Null where there is none. */
  best(): Path | null {
    if (this.taken === undefined) this.taken = this.find(0) ?? this.find(1) ?? this.find(2);
    return this.taken;
  }
}

/** A client to a service that proxies forward to, and every fleet of them that it can get to. */
function stopsOf(design: Design, from: Client | null, goal: Extract<Goal, { kind: 'service' }>, own: readonly Way[]): Stop[] {
  const clients = [from];
  const stops: Stop[] = [];
  const at = new Map<number, number>();
  for (let i = 0; i < clients.length; i++) {
    const client = clients[i] as Client | null;
    const onward: Stop['onward'] = [];
    for (const way of waysToProxies(design, client, goal.service)) {
      const net = way.proxy?.net;
      if (!net) continue;
      const to = at.get(net.index) ?? clients.push({ net, sub: net.privateSub, cidr: -1 }) - 1;
      at.set(net.index, to);
      onward.push({ way, to });
    }
    stops.push({ ways: i === 0 ? own : waysOf(design, client, goal), onward });
  }
  return stops;
}
