import { connected } from './connected.ts'
import { marksOf, type Mention } from './mentions.ts'

/**
 * Splits mentions of one folded name into people. Two people if middle initials or generations differ (`John A.` and `John B.`,
 * `Jr.` and `Sr.`), or if titles differ as well as e-mails or profiles on one network.
 */
export function namesakes(mentions: readonly Mention[]): Mention[][] {
  if (mentions.length === 1) return [[...mentions]]
  return told(mentions, ({ tellers }) => tellers.length > 0, ({ tellers }) => tellers)
    .flatMap((one) => told(one, ({ titles, emails }) => titles.length > 0 && emails.length > 0, marksOf))
    .flatMap((one) => told(one, ({ titles, accounts }) => titles.length > 0 && accounts.length > 0, marksOf))
} // prettier-ignore

/** Groups mentions that `tells` by shared marks; the others join the person they match, else the first. */
function told(
  group: readonly Mention[],
  tells: (mention: Mention) => boolean,
  by: (mention: Mention) => readonly string[],
): Mention[][] {
  const telling = group.filter(tells)
  const people = connected(telling, by)
  if (people.length <= 1) return [[...group]]
  for (const mention of group) {
    if (telling.includes(mention)) continue
    const one = people.find((person) => person.some((other) => agrees(mention, other))) ?? people[0]!
    one.push(mention)
  }
  return people
}

function agrees(a: Mention, b: Mention): boolean {
  const marks = marksOf(b)
  return marksOf(a).some((mark) => marks.includes(mark))
}
