/** Facts of coming in and going out, as the trail names them. */
export const signInFacts = ['signed in', 'sign-in failed', 'signed out', 'session ended', 'second factor refused', 'identity proven', 'proof refused']

/** The other facts, in the order of the work. */
export const operationFacts = [
  'collection opened', 'collection closed', 'cells saved', 'check explained', 'return looked at', 'comment resolved', 'comment reopened',
  'return moved: submit', 'return moved: take-back', 'return moved: return-to-county', 'return moved: review', 'return moved: return-to-city', 'return moved: accept', 'return moved: unaccept', 'return moved: lock', 'return moved: unlock',
  'entry locked', 'lock lifted', 'lock exception given',
  'department sheet opened', 'department cells entered', 'department sheet submitted', 'department sheet returned', 'department sheet accepted', 'department sheet reopened', 'reminder sent', 'figures checked', 'flag answered', 'flag closed',
  'publication proposed', 'publication confirmed', 'publication withdrawn', 'edition published',
  'person made', 'person changed', 'person made inactive', 'password changed', 'password renewed', 'second factor on', 'second factor off', 'account linked', 'account unlinked',
  'role given', 'role lent', 'role taken away', 'token made', 'token taken back', 'sessions ended',
  'package loaded', 'base map supplied', 'job started', 'job done', 'job failed', 'job cancelled',
]
