/** Those that are above themselves. @param above what stands directly above each; empty: nothing */
export function circlesIn(above: ReadonlyMap<string, string>): Set<string> {
  const settled = new Set<string>();
  const circles = new Set<string>();
  for (const start of above.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at = start;
    while (above.has(at) && !settled.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = above.get(at)!;
    }
    if (onPath.has(at)) for (const one of path.slice(path.indexOf(at))) circles.add(one);
    for (const one of path) settled.add(one);
  }
  return circles;
}
