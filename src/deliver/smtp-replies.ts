// What the replies of mail servers mean, as one table: about us, about the recipient, or only for now. Pure.

/**
 * What a refusal is about. About us, so everybody would be refused: `login`, `tls`, `relay`, `sender`, `proof` (SPF, DKIM,
 * DMARC), `limit` (our own quota), `size`, `policy`, `form`. About this recipient: `address`, `full`, `closed` (takes mail of
 * some senders only), `other`. `later`: try again.
 */
export type About =
  | 'login'
  | 'tls'
  | 'relay'
  | 'sender'
  | 'proof'
  | 'limit'
  | 'size'
  | 'policy'
  | 'form'
  | 'address'
  | 'full'
  | 'closed'
  | 'other'
  | 'later';

/** A reply: its code (RFC 5321, 4.2), its enhanced status code (RFC 3463) without the class (`1.1`), its words, and what it answers. */
export type Reply = {
  code: number | undefined;
  enhanced: string | undefined;
  words: string;
  command: string | undefined;
};

/** All that a row says has to hold. `at`: replies to this command only. `now`: for replies that pass (4xx) as well. */
type Row = {
  about: About;
  source: string;
  codes?: readonly number[];
  enhanced?: RegExp;
  words?: RegExp;
  at?: RegExp;
  now?: true;
};

const iana = 'IANA, SMTP Enhanced Status Codes';
const exchange = 'Microsoft, NDR and SMTP errors in Exchange Online';
const gmail = 'Google, Gmail SMTP errors and codes';

/** From the particular to the general: the first row that holds decides. */
const table: readonly Row[] = [
  // What the enhanced code says beyond doubt.
  { about: 'full', enhanced: /^2\.2$/, now: true, source: 'RFC 3463, 3.3: X.2.2 mailbox full' },
  {
    about: 'closed',
    enhanced: /^7\.(2|12|13|124|129|13[3-6])$/,
    at: /RCPT|DATA/,
    source: `RFC 3463, 3.8: X.7.2; ${exchange}: 5.7.124 to 5.7.136`,
  },
  { about: 'tls', enhanced: /^7\.(10|11)$/, source: `${iana}: X.7.10, X.7.11 (RFC 4954, RFC 5248)` },
  { about: 'proof', enhanced: /^7\.(2\d|509)$/, source: `RFC 7372: X.7.20 to X.7.26; ${exchange}: 5.7.509` },
  {
    about: 'login',
    enhanced: /^7\.(8|9|57|139)$/,
    source: `RFC 4954, 6: X.7.8, X.7.9; ${exchange}: 5.7.57, 5.7.139`,
  },
  { about: 'relay', enhanced: /^7\.(54|64|367)$/, source: `${exchange}: 5.7.54, 5.7.64, 5.7.367` },
  {
    about: 'sender',
    enhanced: /^(1\.[78]|7\.60)$/,
    source: `RFC 3463, 3.2: X.1.7, X.1.8; ${exchange}: 5.1.8, 5.7.60`,
  },
  {
    about: 'limit',
    enhanced: /^(1\.90|4\.5|7\.705)$/,
    source: `${gmail}: 5.4.5; ${exchange}: 5.1.90, 5.7.705`,
  },
  { about: 'size', enhanced: /^3\.4$/, source: 'RFC 3463, 3.4: X.3.4 message too big for system' },
  {
    about: 'later',
    enhanced: /^2\.12[12]$/,
    source: `${exchange}: 5.2.121, 5.2.122: the recipient gets too much at once`,
  },
  // What the words say, where the code is a general one.
  {
    about: 'tls',
    words: /starttls|(tls|encryption) (is )?required|requires? (tls|encryption)|must use (tls|ssl)/i,
    source: 'RFC 3207, 4: 530 Must issue a STARTTLS command first',
  },
  {
    about: 'proof',
    words: /\b(dmarc|spf|dkim)\b|unauthenticated (e-?mail|sender)|mail is unauthenticated/i,
    source: 'RFC 7489, 10.3; RFC 7208, 8.4',
  },
  {
    about: 'relay',
    words:
      /relay(ing)?( access)?( is| was)? ?(denied|not (permitted|allowed)|prohibited|forbidden)|(unable|not permitted|not allowed|cannot|refuse) to relay|do(es)? not relay|rcpthosts/i,
    now: true,
    source: 'replies of Postfix, Exim, Exchange, qmail, sendmail',
  },
  {
    about: 'login',
    words:
      /authenticat(e|ion) (is )?(required|first|needed|failed|unsuccessful|credentials)|\bauth(enticate)? first|must (be )?(authenticated?|log ?in)|not (been )?authenticated|log ?in required|invalid login|smtp auth/i,
    source: 'RFC 4954, 6; replies of Postfix, Exim, qmail',
  },
  {
    about: 'limit',
    words:
      /(sending|submission|daily|hourly|outgoing) ?(user )?(message |sending |mail )?(limit|quota)|(limit|quota) (on|for) (sending|outgoing)/i,
    source: `${gmail}: 5.4.5; replies of cPanel and Exchange`,
  },
  {
    about: 'sender',
    words:
      /sender( e?-?mail)?( address| domain)?( is| was| has been)? ?(rejected|denied|refused|unknown|invalid|not (allowed|permitted|owned|authori[sz]ed|accepted|exist))|sender verif|send ?as\b|send as this sender|(allowed|permitted|permissions?|authori[sz]ed) to send (as|from)|outbound sender/i,
    source: 'replies of Postfix, Exim, Exchange',
  },
  {
    about: 'later',
    words: /receiving ((e-?)?mail|messages) (too quickly|at a rate)/i,
    source: `${gmail}: 5.2.1`,
  },
  {
    about: 'full',
    words:
      /mailbox( is| size)?( limit)? ?(full|exceeded|over)|over ?quota|quota( is|has been)? ?(exceeded|full)|(exceeds?|exceeded|insufficient).{0,30}(quota|mailbox)|out of storage/i,
    now: true,
    source: `RFC 3463, 3.3; replies of Dovecot, Cyrus, ${gmail}`,
  },
  {
    about: 'size',
    codes: [552, 554, 550, 523],
    words: /\b(message|size)\b.{0,40}(too (large|big)|exceeds?|exceeded|limit)/i,
    enhanced: /^(0\.0|3\..*|5\..*|2\.3|7\.0|)$/,
    source: 'RFC 1870, 6.1 and 6.2; RFC 3463: X.2.3',
  },
  { about: 'size', codes: [552], at: /MAIL/, source: 'RFC 1870, 6.1: 552 to MAIL FROM with SIZE' },
  // What the recipient's own codes say.
  {
    about: 'address',
    enhanced: /^(1\.(0|1|2|3|4|6|10)|2\.1|4\.(1|4|310))$/,
    at: /RCPT|DATA/,
    codes: [550, 551, 553, 501, 554, 556, 521, 511],
    source: `RFC 3463, 3.2 and 3.3; RFC 7505 (X.1.10); ${exchange}: 5.4.1, 5.4.310`,
  },
  { about: 'policy', enhanced: /^7\./, source: 'RFC 3463, 3.8: X.7.X security or policy status' },
  {
    about: 'policy',
    words: /spam|blac?k ?list|block ?list|spamhaus|reputation|unsolicited|\bbanned\b|blocked|policy/i,
    source: 'replies of content filters, with a general code',
  },
  // What the code alone says.
  { about: 'login', codes: [530, 534, 535, 538], source: 'RFC 4954, 6' },
  { about: 'later', codes: [503], source: 'RFC 5321, 4.2.2: the session is out of step' },
  { about: 'sender', at: /MAIL/, source: 'RFC 5321, 3.3: a refusal of MAIL FROM' },
  { about: 'full', codes: [552], source: 'RFC 5321, 4.2.3: 552 exceeded storage allocation' },
  {
    about: 'address',
    codes: [550, 551, 553, 501, 556, 521],
    at: /RCPT/,
    source: 'RFC 5321, 4.2.3; RFC 7504',
  },
  {
    about: 'form',
    codes: [500, 502, 504, 555],
    source: 'RFC 5321, 4.2.2: a command or parameter that the server does not know',
  },
];

/** What a reply means. A reply that passes (4xx) is `later`, but for the few that no waiting mends. */
export function aboutOf(reply: Reply): About {
  const { code, enhanced, words, command } = reply;
  const isNow = code !== undefined && code < 500;
  const row = table.find(
    (one) =>
      (one.now || !isNow) &&
      (!one.codes || code === undefined || one.codes.includes(code)) &&
      (!one.enhanced || one.enhanced.test(enhanced ?? (one.codes ? '' : 'none'))) &&
      (!one.words || one.words.test(words)) &&
      (!one.at || command === undefined || one.at.test(command)),
  );
  return row?.about ?? (isNow ? 'later' : 'other');
}

/** Characters of a reply that are looked at (RFC 5321, 4.5.3.1.5: a line has 512 octets). */
const longest = 2000;

/**
 * Takes a reply apart: `550-5.1.1 <a@b.org> unknown`. Servers without enhanced codes put one into the words, like
 * `(#5.1.1)`. Addresses are left out of the words: what stands in them is nobody's verdict.
 */
export function readReply(said: string, command?: string): Reply {
  const response = said.slice(0, longest);
  const code = /^(\d{3})(?!\d)/.exec(response)?.[1];
  const enhanced = enhancedIn(response);
  const words = response
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .replace(/\s+/g, ' ');
  return { code: code === undefined ? undefined : Number(code), enhanced, words, command };
}

/** One status code, as no IP address can be read. */
const status = String.raw`(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)`;

/** The enhanced code without its class. Of several in front the last counts: a server that hands on what another said. */
function enhancedIn(response: string): string | undefined {
  const front = new RegExp(`^(?:\\d{3}[- ])?(?:${status}\\s+(?:\\d{3}[- ])?)*(${status})`).exec(
    response,
  )?.[1];
  const any = front ?? new RegExp(status).exec(response)?.[0];
  return any?.slice(2);
}

/** What people are told of those who did not get it. */
const aboutWords: Readonly<Record<'address' | 'full' | 'closed' | 'other', string>> = {
  address: 'unknown address',
  full: 'mailbox full',
  closed: 'takes mail of some senders only',
  other: 'refused',
};

/** What a recipient's refusal means, as the ledger keeps it. */
export function refusalWords(about: string): string {
  return isRecipients(about) ? aboutWords[about] : aboutWords.other;
}

/** Whether a refusal would hit everybody: the run ends, and nobody is marked. */
export function isAboutUs(about: About): about is Exclude<About, keyof typeof aboutWords | 'later'> {
  return about !== 'later' && !isRecipients(about);
}

function isRecipients(about: string): about is keyof typeof aboutWords {
  return Object.hasOwn(aboutWords, about);
}

/**
 * A reply without what differs from recipient to recipient: addresses, session names, numbers. Two recipients with the
 * same have the same answer.
 */
export function generalReply({ code, enhanced, words }: Reply): string {
  const plain = words.toLowerCase().replace(/\S*\d\S*/g, ' ');
  return [code, enhanced, plain.replace(/\s+/g, ' ').trim()].join(' ');
}
