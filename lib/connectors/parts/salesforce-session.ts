import type { CrmAnswer, CrmRequest } from '../../model/index.ts'
import { RefusedReading, type Pace, type Secret, type SignIn, type Steps, type Trouble } from '../connector.ts' // prettier-ignore
import { list, member, text, words } from './json.ts'
import { paceOf, troubleOf } from './pace.ts'

const HOUR = 3_600_000
const TOKEN = '/services/oauth2/token'

/**
 * OAuth 2.0 with PKCE through an External Client App in the rep's own organisation. The app is a public client: its consumer
 * key is not secret, and no secret is sent.
 */
export const salesforceSignIn: SignIn = {
  page(asked, address, back, { challenge, state }) {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: asked['clientId'] ?? '',
      redirect_uri: back,
      scope: 'api refresh_token',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state,
    })
    return `${address}/services/oauth2/authorize?${query.toString()}`
  },
  *keyOf(asked, back, code, verifier) {
    const clientId = asked['clientId'] ?? ''
    const form = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: back, code, code_verifier: verifier } // prettier-ignore
    return secretOf(yield tokenRequest(form), { clientId })
  },
}

/** A refresh token may be single-use, so a new one replaces it. */
export function* salesforceRenewed(secret: Secret): Steps<Secret> {
  const form = { grant_type: 'refresh_token', client_id: secret['clientId'] ?? '', refresh_token: secret['refresh'] ?? '' } // prettier-ignore
  return secretOf(yield tokenRequest(form), secret)
}

const tokenRequest = (form: Readonly<Record<string, string>>): CrmRequest => ({ method: 'POST', path: TOKEN, form }) // prettier-ignore

function secretOf(answer: CrmAnswer, before: Secret): Secret {
  const session = text(member(answer.body, 'access_token'))
  if (answer.status < 300 && session !== '') return { ...before, session, refresh: text(member(answer.body, 'refresh_token')) || (before['refresh'] ?? '') } // prettier-ignore
  throw new RefusedReading(answer.status, words(text(member(answer.body, 'error_description')) || text(member(answer.body, 'error')))) // prettier-ignore
}

/** An exhausted quota is a 403, and no header says when it recovers: it is a rolling 24-hour window. */
export function salesforceTrouble(answer: CrmAnswer): Trouble | undefined {
  const codes = list(answer.body).map((each) => text(member(each, 'errorCode')))
  return answer.status === 403 && codes.includes('REQUEST_LIMIT_EXCEEDED') ? 'quota' : troubleOf(answer)
}

export function salesforcePace(answer: CrmAnswer, now: number): Pace | undefined {
  return salesforceTrouble(answer) === 'quota' ? { wait: HOUR, daily: true } : paceOf(answer, now)
}
