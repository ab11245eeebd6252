/** How something was written that a reader should know of. */
export type Writing =
  | "full-width"
  | "chinese-numerals"
  | "other-digits"
  | "separated"
  | "letters-as-digits"
  | "hidden-dot"
  | "before-at";

/** Where something stands, in characters of the plain text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A number by which somebody could be called. */
export interface NumberToken extends Stretch {
  readonly kind: "number";
  readonly digits: string;
  /** A plus sign stands before it. */
  readonly plus: boolean;
  readonly writing: readonly Writing[];
}

/** Digits that nobody may be told: a code, a card. */
export interface SecretToken extends Stretch {
  readonly kind: "secret";
  readonly secret: "code" | "card";
}

/** An address on the web. */
export interface AddressToken extends Stretch {
  readonly kind: "address";
  /** Half width, lower case, without user, port and the last dot. */
  readonly host: string;
  /** What follows the host, "" for nothing. */
  readonly path: string;
  readonly writing: readonly Writing[];
}

/** A mail address. */
export interface MailToken extends Stretch {
  readonly kind: "mail";
  readonly host: string;
}

/** Somebody's account with a service for messages. */
export interface AccountToken extends Stretch {
  readonly kind: "account";
  /** Where the words before the id begin: "微信号：". */
  readonly lead: number;
}

/** Something in a text by which a reader could be sent somewhere, or that he must not give away. */
export type Token = NumberToken | SecretToken | AddressToken | MailToken | AccountToken;
