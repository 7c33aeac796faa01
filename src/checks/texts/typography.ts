// What the rules of typography need to know of a language. Of a language that is not here, only what holds in all is asked.

/** How a language is set. */
export type Typography = {
  /** How its quotation marks look around words. */
  quotes: readonly [opening: string, closing: string];
  /** The marks that stand close to the word before them. French sets a no-break space before : ; ? and !. */
  close: string;
  /** Whether a word that stands twice in a row is a slip, apart from these. */
  doubles?: readonly string[];
  /** Words that may follow a hyphen and a space: “pre- and post-”. */
  afterHyphen?: readonly string[];
};

const typographies: Partial<Record<string, Typography>> = {
  az: {
    quotes: ['“', '”'],
    close: ',.;:!?%',
    doubles: [],
    afterHyphen: ['və', 'və ya', 'ya', 'yaxud', 'habelə', 'həm', 'ilə'],
  },
  en: {
    quotes: ['“', '”'],
    close: ',.;:!?%',
    doubles: ['had', 'that'],
    afterHyphen: ['and', 'or', 'nor', 'to', 'but', 'as', 'versus', 'through', 'rather', 'than', 'plus', 'if'],
  },
  fr: { quotes: ['«\u00A0', '\u00A0»'], close: ',.' },
};

/** What is known of a language's typography. */
export function typographyOf(language: string): Typography | undefined {
  return Object.hasOwn(typographies, language) ? typographies[language] : undefined;
}

/** Words between the quotation marks of a language: “words”. */
export function quoted(words: string, language: string): string {
  const [opening, closing] = typographyOf(language)?.quotes ?? ['“', '”'];
  return opening + words + closing;
}
