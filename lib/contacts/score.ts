import type { Judged } from "./judge-lines.ts";

/** A message as a person labelled it; `also` are answers that are right too. */
export interface Labelled {
  readonly text: string;
  readonly tokens: readonly { readonly is: string; readonly verdict: string; readonly also?: readonly string[] }[];
  readonly scam: boolean;
}

/** How often something was right, of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How well messages were judged, with what was wrong. */
export interface Score {
  readonly byVerdict: ReadonlyMap<string, Share>;
  readonly tokens: Share;
  /** The same with listed and public as one: the registry grows after messages were labelled. */
  readonly honestAsOne: Share;
  /** Spoofed and lookalike tokens told as listed. */
  readonly vouched: Share;
  /** Listed and public tokens told as spoofed or lookalike. */
  readonly accused: Share;
  /** What was found where nothing stands, secrets apart. */
  readonly extra: number;
  readonly recall: Share;
  readonly falseAlarms: Share;
  /** Scams of which nothing but a listed number is told. */
  readonly onlyListed: number;
  readonly faults: readonly string[];
}

const BAD = ["spoofed", "lookalike"];
const HONEST = ["listed", "public"];

/** Scores the answers to labelled messages, in the same order. */
export function scoreOf(rows: readonly Labelled[], answers: readonly Judged[]): Score {
  const faults: string[] = [];
  const told = rows.flatMap((row, i) =>
    row.tokens.map((token) => {
      const said = answers[i]?.tokens.find(({ is }) => is === token.is)?.verdict as string | undefined;
      const right = said !== undefined && (said === token.verdict || (token.also ?? []).includes(said));
      if (!right) faults.push(`${token.verdict} → ${said ?? "nothing"}: ${token.is}`);
      const alike = right || (HONEST.includes(token.verdict) && HONEST.includes(said ?? ""));
      return { verdict: token.verdict, said: said ?? "", right, alike };
    }),
  );
  const share = (all: readonly unknown[], right: readonly unknown[]): Share => ({
    right: right.length,
    of: all.length,
  });
  const among = (verdicts: readonly string[]) => told.filter(({ verdict }) => verdicts.includes(verdict));
  const extra = rows.flatMap((row, i) =>
    (answers[i]?.tokens ?? []).filter(
      ({ is, verdict }) => verdict !== "secret" && !row.tokens.some((token) => token.is === is),
    ),
  );
  faults.push(...extra.map(({ is, verdict }) => `nothing → ${verdict}: ${is}`));
  rows.forEach(({ text, scam }, i) => {
    if (answers[i]?.scam !== scam) faults.push(`${scam ? "scam missed" : "false alarm"}: ${text}`);
  });
  const scams = rows.flatMap(({ scam }, i) => (scam ? [answers[i]] : []));
  const others = rows.flatMap(({ scam }, i) => (scam ? [] : [answers[i]]));
  const verdicts = [...new Set(told.map(({ verdict }) => verdict))].sort();
  return {
    byVerdict: new Map(
      verdicts.map((one) => [
        one,
        share(
          among([one]),
          among([one]).filter(({ right }) => right),
        ),
      ]),
    ),
    tokens: share(
      told,
      told.filter(({ right }) => right),
    ),
    honestAsOne: share(
      told,
      told.filter(({ alike }) => alike),
    ),
    vouched: share(
      among(BAD),
      among(BAD).filter(({ said }) => said === "listed"),
    ),
    accused: share(
      among(HONEST),
      among(HONEST).filter(({ said }) => BAD.includes(said)),
    ),
    extra: extra.length,
    recall: share(
      scams,
      scams.filter((answer) => answer?.scam),
    ),
    falseAlarms: share(
      others,
      others.filter((answer) => answer?.scam),
    ),
    onlyListed: scams.filter(
      (one) => one && !one.scam && one.tokens.length > 0 && one.tokens.every(({ verdict }) => verdict === "listed"),
    ).length,
    faults,
  };
}
