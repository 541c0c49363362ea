/** Facts of coming in and going out, as the trail names them. */
export const signInFacts = ['signed in', 'sign-in failed', 'signed out', 'session ended', 'second factor refused', 'identity proven', 'proof refused']

/** The other facts, in the order of the work. */
export const operationFacts = [
  'person made', 'password changed', 'package loaded', 'base map supplied', 'edition published', 'job started', 'job done',
]
