// What the role of an API user of an invented EspoCRM allows.

/** Whose key it is. */
export const ME = 'api-user-1'

export class Acl {
  /** `all`, `team`, `own` or `no`, by entity and action. */
  levels = { Account: {}, Contact: {}, Lead: {} }
  /** `no` and `team` forbid to assign to others; `team` forbids to leave a record to nobody as well. */
  assignmentPermission = 'all'

  level(entity, action) {
    return this.levels[entity]?.[action] ?? (action === 'create' ? 'yes' : 'all')
  }

  /** Whose a record is tells who is assigned to it; who made it counts for nothing. */
  allows(entity, action, values) {
    const level = this.level(entity, action)
    return level === 'own' || level === 'team' ? values.assignedUserId === ME : level !== 'no'
  }

  allowsToMake(entity, values) {
    if (this.level(entity, 'create') === 'no') return 'No create access.'
    if (this.assignmentPermission === 'all') return ''
    const to = values.assignedUserId
    const fails = to ? to !== ME : this.assignmentPermission === 'team'
    return fails ? 'Assignment failure: assigned user or team not allowed.' : ''
  }

  /** As `App/user` tells it. */
  table() {
    const actions = ['create', 'read', 'edit', 'delete']
    return Object.fromEntries(['Account', 'Contact'].map((entity) => [entity, Object.fromEntries(actions.map((action) => [action, this.level(entity, action)]))])) // prettier-ignore
  }
}
