import { post, type Reply } from './http.js';
import { keepToken, keptToken } from './kept.js';
import type { EnterReply, Role } from './protocol.js';

/** The session's key in an address like /s/<key>/stage; absent elsewhere. */
export const sessionKey = (path: string): string | undefined => /^\/s\/([^/]+)/.exec(path)?.[1];

export const socketAddress = (key: string, place: Location = location): string =>
  `${place.protocol === 'https:' ? 'wss' : 'ws'}://${place.host}/s/${key}/socket`;

const SEND_AGAIN = 1000;

/** Sends the desk's one-time ticket until the server has answered: it is good for a minute, and there is no other. */
const exchange = async (key: string, ticket: string): Promise<Reply<EnterReply>> => {
  const reply = await post<EnterReply>(`/s/${key}/enter`, { ticket });
  if (reply.status > 0) return reply;
  await new Promise((resolve) => setTimeout(resolve, SEND_AGAIN));
  return exchange(key, ticket);
};

/** Exchanges the ticket in the address, where there is one, or takes the token of an earlier visit. */
export const enter = async (role: Role, key: string): Promise<string | undefined> => {
  const ticket = /^#t=(.+)$/.exec(location.hash)?.[1];
  if (ticket === undefined) return keptToken(role, key);
  const reply = await exchange(key, ticket);
  // A ticket stays in the address only until the server has answered, so that a page loaded anew still has it.
  history.replaceState(null, '', location.pathname + location.search);
  if (reply.body === undefined) return keptToken(role, key);
  keepToken(role, key, reply.body.token);
  return reply.body.token;
};
