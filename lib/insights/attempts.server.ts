import { Limiter } from "../feedback/limit.server.ts";

const MINUTE = 60_000;

/** Decides which attempts to sign in are evaluated at all: each costs a tenth of a second and 32 MB. */
export interface Attempts {
  /** 0, or the seconds to wait; `device` is the name that a known device belongs to, "" for an unknown one. */
  readonly take: (client: string, name: string, device: string, now: number) => number;
}

/**
 * Unknown devices share what a name is allowed, whatever their addresses, so that a thousand of them guess no faster than
 * one; a device that its editor has used before has an allowance of its own, so that they cannot lock him out.
 */
export function attemptLimits(): Attempts {
  const clients = new Limiter([
    { most: 5, within: MINUTE },
    { most: 30, within: 60 * MINUTE },
  ]);
  const names = new Limiter([
    { most: 10, within: MINUTE },
    { most: 60, within: 60 * MINUTE },
  ]);
  const all = new Limiter([{ most: 40, within: MINUTE }]);
  const known = new Limiter([{ most: 10, within: MINUTE }]);
  return {
    take(client, name, device, now) {
      if (name !== "" && device === name) return known.take(`${client} ${name}`, now);
      // In this order: what one client may not do shall not use up what others may.
      return clients.take(client, now) || names.take(name, now) || all.take("", now);
    },
  };
}
