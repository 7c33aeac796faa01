// Sources as the rules of the house see them: what they import, and how long they are. TypeScript itself parses them.
import path from 'node:path';
import { type ImportClause, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';

/** An import of another file of ours, by its path below the project. `types`: nothing of it is there at run time. */
export type Import = { to: string; types: boolean; line: number };

/** A function, by its own name or that of what holds it, and how many lines it has. */
export type Measured = { name: string; line: number; lines: number };

/** A text that something is compared with: `=== 'text'`, `case 'text':`. */
export type Compared = { text: string; line: number };

/** One file. `head` is its first line. */
export type Module = {
  file: string;
  head: string;
  lines: number;
  imports: readonly Import[];
  functions: readonly Measured[];
  compared: readonly Compared[];
  /** Names and texts of two small letters, as codes are. */
  codes: readonly { text: string; line: number }[];
};

/** Reads sources, by their paths below the project (`src/a/b.ts`). */
export function readModules(sources: Readonly<Record<string, string>>): Module[] {
  const options = { noResolve: true, noLib: true, types: [], allowImportingTsExtensions: true, noEmit: true };
  const files = Object.entries(sources).map(([file, text]) => [`/${file}`, text]);
  const config = ['/tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['**/*'] })];
  const api = new API({ cwd: '/', fs: createVirtualFileSystem(Object.fromEntries([...files, config])) });
  try {
    const [project] = api.updateSnapshot({ openProjects: ['/tsconfig.json'] }).getProjects();
    return Object.keys(sources).map((file) => {
      const source = project?.program.getSourceFile(`/${file}`);
      if (!source) throw new Error(`${file} cannot be parsed`);
      return moduleOf(file, source);
    });
  } finally {
    api.close();
  }
}

function moduleOf(file: string, source: SourceFile): Module {
  const imports: Import[] = [];
  const functions: Measured[] = [];
  const compared: Compared[] = [];
  const codes: Module['codes'][number][] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: Node): void => {
    const line = lineOf(node.getStart(source));
    const found = importedBy(node);
    if (found?.from.startsWith('.')) {
      imports.push({ to: path.posix.join(path.posix.dirname(file), found.from), types: found.types, line });
    }
    if (isFunction(node)) {
      functions.push({ name: nameOf(node), line, lines: lineOf(node.getEnd()) - line + 1 });
    }
    if ((is.isStringLiteral(node) || is.isIdentifier(node)) && !isTag(node) && /^[a-z]{2}$/.test(node.text)) {
      codes.push({ text: node.text, line });
    }
    compared.push(...textsComparedIn(node).map((text) => ({ text, line })));
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  const lines = source.text.split('\n');
  return { file, head: lines[0] ?? '', lines: lines.length - 1, imports, functions, compared, codes };
}

/** What a node imports: by `import`, `export … from`, `import(…)`, as a type, or as the module of a thread. */
function importedBy(node: Node): { from: string; types: boolean } | undefined {
  if (is.isImportDeclaration(node)) {
    return { from: textOf(node.moduleSpecifier), types: isOfTypes(node.importClause) };
  }
  if (is.isExportDeclaration(node) && node.moduleSpecifier) {
    return { from: textOf(node.moduleSpecifier), types: node.isTypeOnly };
  }
  if (is.isImportTypeNode(node) && is.isLiteralTypeNode(node.argument)) {
    return { from: textOf(node.argument.literal), types: true };
  }
  const isLoaded = is.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword;
  const isThread =
    is.isNewExpression(node) && is.isIdentifier(node.expression) && node.expression.text === 'URL';
  const [first] = isLoaded || isThread ? (node.arguments ?? []) : [];
  return first && is.isStringLiteral(first) && first.text.endsWith('.ts')
    ? { from: first.text, types: false }
    : undefined;
}

function isOfTypes(clause: ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !is.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

const equals: readonly SyntaxKind[] = [
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
];

function textsComparedIn(node: Node): string[] {
  const isComparison = is.isBinaryExpression(node) && equals.includes(node.operatorToken.kind);
  const sides = isComparison ? [node.left, node.right] : is.isCaseClause(node) ? [node.expression] : [];
  return sides.filter(is.isStringLiteral).map(({ text }) => text);
}

/** The name of an element: `<tr>` is no Turkish. */
function isTag({ parent }: Node): boolean {
  return (
    is.isJsxOpeningElement(parent) || is.isJsxClosingElement(parent) || is.isJsxSelfClosingElement(parent)
  );
}

function isFunction(node: Node): boolean {
  return (
    is.isFunctionDeclaration(node) ||
    is.isFunctionExpression(node) ||
    is.isArrowFunction(node) ||
    is.isMethodDeclaration(node) ||
    is.isConstructorDeclaration(node)
  );
}

function nameOf(node: Node): string {
  const named = [node, node.parent].find((one) => 'name' in one && one.name) as { name?: Node } | undefined;
  return named?.name && is.isIdentifier(named.name) ? named.name.text : '(no name)';
}

function textOf(node: Node): string {
  return is.isStringLiteral(node) ? node.text : '';
}
