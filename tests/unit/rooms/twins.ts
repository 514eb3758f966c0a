import ts from 'typescript';
import { type Source, targetOf } from './sources.ts';

/** An identifier that several files export as things of their own, and which. */
export interface Twin {
  name: string;
  homes: string[];
}

/** What a file exports under a name: its own, or what another file (`./x.ts`) exports as `as`. */
interface Exported {
  name: string;
  from: { file: string; as: string } | null;
}

/** `messages/nl.ts`, `names-nl.ts`: the tables of all languages are one home. */
const PER_LANGUAGE = /(?<=[-/])(de|en|es|fr|it|nl|pt)(?=\.ts$)/;

/** Identifiers with more than one home in `sources`. A re-export of the same thing is no second home. */
export function twinsOf(sources: readonly Source[]): Twin[] {
  const files = new Map(sources.map((source) => [source.path, exportsOf(source)]));
  const homes = new Map<string, Set<string>>();
  for (const [path, exported] of files) {
    for (const { name } of exported) {
      const home = homeOf(path, name, files).replace(PER_LANGUAGE, '*');
      homes.set(name, (homes.get(name) ?? new Set()).add(home));
    }
  }
  return [...homes]
    .filter(([, found]) => found.size > 1)
    .map(([name, found]) => ({ name, homes: [...found].sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where what a file exports under a name is made: the way through the re-exports. */
function homeOf(path: string, name: string, files: ReadonlyMap<string, Exported[]>): string {
  const { from } = files.get(path)?.find((exported) => exported.name === name) ?? { from: null };
  if (!from) return path;
  if (!files.has(from.file)) return `${from.file}#${from.as}`;
  // Under another name it is a thing of this file's own making, as far as a reader can tell.
  return from.as === name ? homeOf(from.file, name, files) : path;
}

/** The names that a file exports; not its default, which has none, nor `export *`, which the rooms test refuses. */
export function exportsOf(source: Source): Exported[] {
  const { statements } = ts.createSourceFile(source.path, source.module, ts.ScriptTarget.Latest, true);
  const fileOf = (specifier: ts.Expression) => {
    const name = (specifier as ts.StringLiteral).text;
    return targetOf(source, name) ?? name;
  };
  const imported = new Map<string, Exported['from']>();
  for (const statement of statements.filter(ts.isImportDeclaration)) {
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const file = fileOf(statement.moduleSpecifier);
    for (const each of bindings.elements) imported.set(each.name.text, { file, as: originalOf(each) });
  }
  return statements.flatMap((statement): Exported[] => {
    if (!ts.isExportDeclaration(statement)) return namesOf(statement).map((name) => ({ name, from: null }));
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) return [];
    const file = statement.moduleSpecifier && fileOf(statement.moduleSpecifier);
    return statement.exportClause.elements
      .filter((each) => each.name.text !== 'default')
      .map((each) => ({
        name: each.name.text,
        from: file ? { file, as: originalOf(each) } : (imported.get(originalOf(each)) ?? null)
      }));
  });
}

const originalOf = ({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string =>
  (propertyName ?? name).text;

/** What `export const`, `function`, `class`, `interface` and `type` declare. */
function namesOf(statement: ts.Statement): string[] {
  const modifiers = (ts.canHaveModifiers(statement) && ts.getModifiers(statement)) || [];
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
  if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((each) => boundBy(each.name));
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function boundBy(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? boundBy(each.name) : []));
}
