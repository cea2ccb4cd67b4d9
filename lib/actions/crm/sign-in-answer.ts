/** The authorisation code in the redirect URL; rejected unless it carries our `state`. */
export function codeIn(
  led: string | undefined,
  state: string,
): { readonly code?: string; readonly said: string } {
  if (led === undefined || !URL.canParse(led)) return { said: '' }
  const { searchParams } = new URL(led)
  const said = (searchParams.get('error_description') ?? searchParams.get('error') ?? '').slice(0, 300)
  const code = searchParams.get('code')
  return code === null || code === '' || searchParams.get('state') !== state ? { said } : { code, said }
}
