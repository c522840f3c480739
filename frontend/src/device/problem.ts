import type { Reply } from '../http.js';
import type { Word } from '../i18n/device.js';

const NAMED: Record<string, Word> = {
  'join.error.unknown': 'error.unknown',
  'join.error.code': 'error.code',
  'join.error.tries': 'error.tries',
  'join.error.locked': 'error.locked',
  'join.error.devices': 'error.devices',
  'join.error.closed': 'error.ended',
  'join.error.refused': 'error.refused',
  'join.error.name': 'error.name',
  'join.error.name.empty': 'error.name.empty',
  'join.error.name.long': 'error.name.long',
  'join.error.name.taboo': 'error.name.taboo',
};

const BY_STATUS: Record<number, Word> = {
  0: 'error.network',
  403: 'error.refused',
  423: 'error.locked',
  429: 'error.tries',
};

/** What to say about a reply that is no success: `missing` for a 404, otherwise the server's own word, then its status. */
export const problem = (reply: Reply<unknown>, missing: Word): Word =>
  reply.status === 404 ? missing : (NAMED[reply.error ?? ''] ?? BY_STATUS[reply.status] ?? 'error.other');
