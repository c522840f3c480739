import { post } from './http.js';
import { keepToken, keptToken } from './kept.js';
import type { EnterReply, Role } from './protocol.js';

/** The session's key in an address like /s/<key>/stage; absent elsewhere. */
export const sessionKey = (path: string): string | undefined => /^\/s\/([^/]+)/.exec(path)?.[1];

export const socketAddress = (key: string, place: Location = location): string =>
  `${place.protocol === 'https:' ? 'wss' : 'ws'}://${place.host}/s/${key}/socket`;

/** The desk's one-time ticket; taken out of the address at once, so that a copied address carries no authority. */
const takeTicket = (): string | undefined => {
  const ticket = /^#t=(.+)$/.exec(location.hash)?.[1];
  if (ticket !== undefined) history.replaceState(null, '', location.pathname + location.search);
  return ticket;
};

/** Exchanges the ticket in the address, where there is one, or takes the token of an earlier visit. */
export const enter = async (role: Role, key: string): Promise<string | undefined> => {
  const ticket = takeTicket();
  if (ticket === undefined) return keptToken(role, key);
  const reply = await post<EnterReply>(`/s/${key}/enter`, { ticket });
  if (reply.body === undefined) return keptToken(role, key);
  keepToken(role, key, reply.body.token);
  return reply.body.token;
};
