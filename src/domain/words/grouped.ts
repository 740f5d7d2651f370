/** Groups in order of first appearance. None is empty. */
export function grouped<Key, Member>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, readonly [Member, ...Member[]]> {
  const groups = new Map<Key, [Member, ...Member[]]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return groups
}
