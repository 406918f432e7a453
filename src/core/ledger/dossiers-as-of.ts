import type { Dossier, DossierView, Ledger, Role, StatementClaim } from '../model.ts';
import { fold } from '../names/fold.ts';
import { samePerson } from '../names/same-person.ts';

/**
 * The people that the given articles name, with their roles newest first; a role that the text calls former, or that
 * somebody else of the same side was given later, is marked so.
 *
 * @example dossiersAsOf(ledger, new Set(ids)).find(({ name }) => name === 'Marco Rubio')?.roles[0]?.former // false
 */
export function dossiersAsOf(ledger: Ledger, articles: ReadonlySet<string>): DossierView[] {
  const order = new Map(ledger.articles.map(({ id }, index) => [id, index]));
  const at = (article: string) => order.get(article) ?? -1;
  const known = ledger.dossiers.filter((dossier) => dossier.articles.some((id) => articles.has(id)));
  const holders = lastHolders(known, articles, at);
  return known.map((dossier) => ({
    name: dossier.name,
    spellings: dossier.spellings,
    roles: rolesOf(dossier, articles, at, holders),
    side: dossier.roles.filter(({ article, side }) => articles.has(article) && side).at(-1)?.side ?? null,
    articles: dossier.articles.filter((id) => articles.has(id)),
    statements: statementsOf(dossier, ledger.statements, articles),
  }));
}

const office = (role: Role) => `${fold(role.side ?? '')}|${fold(role.role)}`;

/** Who was last given an office, by side and role; offices of several (ministers, envoys) are told apart by their words. */
function lastHolders(dossiers: readonly Dossier[], articles: ReadonlySet<string>, at: (id: string) => number) {
  const holders = new Map<string, { name: string; at: number }>();
  for (const dossier of dossiers)
    for (const role of dossier.roles) {
      if (!articles.has(role.article) || !role.side || !isSingular(role.role) || isFormer(role.role)) continue;
      const held = holders.get(office(role));
      if (!held || held.at < at(role.article)) holders.set(office(role), { name: dossier.name, at: at(role.article) });
    }
  return holders;
}

/** Offices that one person of a side holds at a time. */
const isSingular = (role: string) =>
  /\b(president|prime minister|foreign minister|foreign secretary|secretary of state|defence minister|defense minister|chancellor|finance minister)\b/i.test(
    role,
  ) && !/\b(vice|deputy|assistant|former|ex)\b/i.test(role);
const isFormer = (role: string) => /^(former|ex-|then)/i.test(role);

function rolesOf(
  dossier: Dossier,
  articles: ReadonlySet<string>,
  at: (id: string) => number,
  holders: ReadonlyMap<string, { name: string; at: number }>,
): DossierView['roles'] {
  const roles = dossier.roles.filter(({ article, role }) => articles.has(article) && role);
  const newest = [...roles].sort((a, b) => at(b.article) - at(a.article));
  const distinct = newest.filter(
    (role, index) => newest.findIndex((other) => office(other) === office(role)) === index,
  );
  return distinct.map((role) => {
    const holder = holders.get(office(role));
    const taken = Boolean(holder && holder.name !== dossier.name && holder.at > at(role.article));
    return {
      role: role.role,
      side: role.side,
      former: taken || isFormer(role.role),
      article: role.article,
      sentence: null,
    };
  });
}

function statementsOf(
  dossier: Dossier,
  statements: readonly StatementClaim[],
  articles: ReadonlySet<string>,
): StatementClaim[] {
  return statements
    .filter(
      ({ article, speaker }) =>
        articles.has(article) && (speaker === dossier.name || samePerson(speaker, dossier.name)),
    )
    .reverse();
}
