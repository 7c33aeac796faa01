// The lexemes of a YAML text, each with its place.
import { CST, Lexer } from 'yaml';

/** A lexeme of the text: what it is, and its offsets. */
export type Token = { type: string | null; from: number; to: number };

/** Whether it parts others: a blank, a line end, a comment. */
export function isGap(token: Token | undefined): boolean {
  return token !== undefined && ['space', 'newline', 'comment'].includes(token.type ?? '');
}

/** The lexemes with their offsets; the lexer's own marks (\x02, \x18, \x1f) take no room in the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let content = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f') {
      content = lexeme === '\x1f';
      continue;
    }
    const type = content ? 'scalar' : CST.tokenType(lexeme);
    tokens.push({ type, from: at, to: at + lexeme.length });
    at += lexeme.length;
    content = false;
  }
  return tokens;
}
