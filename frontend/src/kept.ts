import type { Role } from './protocol.js';

// Storage may be forbidden (private windows, strict settings): then the page lives from memory alone.
const memory = new Map<string, string>();

export const kept = (name: string): string | undefined => {
  try {
    return localStorage.getItem(name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
};

export const keep = (name: string, value: string): void => {
  memory.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
};

export const forget = (name: string): void => {
  memory.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    return;
  }
};

const tokenName = (role: Role, key: string): string => `banhui.${role}.${key}`;

export const keptToken = (role: Role, key: string): string | undefined => kept(tokenName(role, key));
export const keepToken = (role: Role, key: string, token: string): void => keep(tokenName(role, key), token);
export const forgetToken = (role: Role, key: string): void => forget(tokenName(role, key));
