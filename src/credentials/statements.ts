/**
 * The canonical form of this project's own signed documents, without a JSON-LD processor. Every node in them has an
 * address, so that RDF Dataset Canonicalization (RDFC-1.0) has nothing to name and comes down to sorted statements; which
 * statements, the contexts fix once and for all. Whatever is not known here is refused: a processor that overlooked a
 * field would call a changed copy genuine.
 */

const vc = 'https://www.w3.org/2018/credentials#';
const badges = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const schema = 'https://schema.org/';
const status = 'https://www.w3.org/ns/credentials/status#';
const security = 'https://w3id.org/security#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
/** With `https`, unlike the real one: so the context of Open Badges has it. */
const anyUri = 'https://www.w3.org/2001/XMLSchema#anyURI';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const credentialsContext = 'https://www.w3.org/ns/credentials/v2';
const badgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The document holds something that is not of the shape that this project signs. */
export class UnknownStatement extends Error {
  constructor(where: string, found: string) {
    super(`${where}: ${found}`);
    this.name = 'UnknownStatement';
  }
}

/** Both halves of what `eddsa-rdfc-2022` signs, as canonical N-Quads. */
export interface SignedStatements {
  document: string;
  proof: string;
}

/** An `OpenBadgeCredential` of Open Badges 3.0 with its proof. @throws UnknownStatement */
export const badgeStatements = (signed: unknown): SignedStatements =>
  signedStatements(signed, [credentialsContext, badgesContext], badge);

/** A `BitstringStatusListCredential` with its proof. @throws UnknownStatement */
export const statusListStatements = (signed: unknown): SignedStatements =>
  signedStatements(signed, [credentialsContext], statusList);

/** Adds what a value states to `into`, and gives the value as an object of a statement. */
type Reader = (value: unknown, where: string, into: Statements) => string;

interface Statements {
  lines: Set<string>;
  /** The nodes so far. One that is described twice could pass on what is said of one thing to another. */
  nodes: Set<string>;
}

function signedStatements(signed: unknown, contexts: readonly string[], read: Reader): SignedStatements {
  const { '@context': context, proof: itsProof, ...document } = objectOf(signed, 'document');
  if (JSON.stringify(context) !== JSON.stringify(contexts)) {
    throw new UnknownStatement('@context', 'another one than expected');
  }
  return { document: canonical(document, read, 'document'), proof: canonical(itsProof, proof, 'proof') };
}

function canonical(value: unknown, read: Reader, where: string): string {
  const into: Statements = { lines: new Set(), nodes: new Set() };
  read(value, where, into);
  return [...into.lines].sort().join('');
}

/** A thing with fields. Its types are those of `types`, by their names; `blank` names one that has no address. */
function node(
  types: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, readonly [predicate: string, read: Reader]>>,
  blank?: string,
): Reader {
  return (value, where, into) => {
    const { id, type = [], ...rest } = objectOf(value, where);
    if (blank && id !== undefined) throw new UnknownStatement(`${where}.id`, 'not expected');
    const subject = blank ?? address(id, `${where}.id`, into);
    if (into.nodes.has(subject)) throw new UnknownStatement(`${where}.id`, 'described twice');
    into.nodes.add(subject);
    const state = (predicate: string, object: string): void => {
      into.lines.add(`${subject} <${predicate}> ${object} .\n`);
    };
    for (const name of listOf(type)) {
      state(rdfType, `<${known(types, name, `${where}.type`)}>`);
    }
    for (const [key, values] of Object.entries(rest)) {
      const [predicate, read] = known(fields, key, where);
      for (const each of listOf(values)) state(predicate, read(each, `${where}.${key}`, into));
    }
    return subject;
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new UnknownStatement(where, 'not an object');
}

/** Not every key that an object answers to is its own: `constructor` is one. */
function known<T>(table: Readonly<Record<string, T>>, key: unknown, where: string): T {
  const found = typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
  if (found === undefined) throw new UnknownStatement(where, `${String(key)} is not known`);
  return found;
}

/** An absolute address, with none of the characters that N-Quads keeps out of them. */
const address: Reader = (value, where) => {
  if (typeof value === 'string' && /^(https?:\/\/|did:web:)[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/u.test(value)) {
    return `<${value}>`;
  }
  throw new UnknownStatement(where, 'not an absolute address');
};

/** A text; half of a surrogate pair would become another character when it is hashed. */
function text(datatype?: string): Reader {
  return (value, where) => {
    if (typeof value !== 'string' || /\p{Cs}/u.test(value)) throw new UnknownStatement(where, 'not a text');
    return `"${escaped(value)}"${datatype ? `^^<${datatype}>` : ''}`;
  };
}

const word =
  (words: Readonly<Record<string, string>>): Reader =>
  (value, where) =>
    `<${known(words, value, where)}>`;

const letters: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '\\': '\\',
};

/** The escapes of canonical N-Quads: seven letters, the other control characters of ASCII by number, nothing else. */
const escaped = (value: string): string =>
  value.replace(/["\\\p{Cc}]/gu, (character) => {
    if (letters[character]) return `\\${letters[character]}`;
    const code = character.charCodeAt(0);
    return code > 0x7f ? character : `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });

const name = [`${schema}name`, text()] as const;
const description = [`${schema}description`, text()] as const;
const moment = text(`${xsd}dateTime`);

const issuer = node(
  { Profile: `${badges}Profile` },
  { name, description, url: [`${schema}url`, text(anyUri)] },
);

/** An issuer of whom nothing else is said is an address alone. */
const issuerOrAddress: Reader = (value, where, into) =>
  (typeof value === 'string' ? address : issuer)(value, where, into);

const image = [
  `${badges}image`,
  node({ Image: `${badges}Image` }, { caption: [`${schema}caption`, text()] }),
] as const;

const achievement = node(
  { Achievement: `${badges}Achievement` },
  {
    achievementType: [`${badges}achievementType`, text()],
    name,
    description,
    criteria: [`${badges}Criteria`, node({}, { narrative: [`${badges}narrative`, text()] })],
    image,
  },
);

const statusPurpose = [`${status}statusPurpose`, text()] as const;

const statusEntry = node(
  { BitstringStatusListEntry: `${status}BitstringStatusListEntry` },
  {
    statusPurpose,
    statusListIndex: [`${status}statusListIndex`, text()],
    statusListCredential: [`${status}statusListCredential`, address],
  },
);

const badge = node(
  { VerifiableCredential: `${vc}VerifiableCredential`, OpenBadgeCredential: `${badges}OpenBadgeCredential` },
  {
    name,
    image,
    issuer: [`${vc}issuer`, issuerOrAddress],
    validFrom: [`${vc}validFrom`, moment],
    credentialSubject: [
      `${vc}credentialSubject`,
      node(
        { AchievementSubject: `${badges}AchievementSubject` },
        { achievement: [`${badges}achievement`, achievement] },
      ),
    ],
    evidence: [`${vc}evidence`, node({ Evidence: `${badges}Evidence` }, { name })],
    credentialStatus: [`${vc}credentialStatus`, statusEntry],
  },
);

const statusList = node(
  {
    VerifiableCredential: `${vc}VerifiableCredential`,
    BitstringStatusListCredential: `${status}BitstringStatusListCredential`,
  },
  {
    issuer: [`${vc}issuer`, issuerOrAddress],
    validFrom: [`${vc}validFrom`, moment],
    credentialSubject: [
      `${vc}credentialSubject`,
      node(
        { BitstringStatusList: `${status}BitstringStatusList` },
        { statusPurpose, encodedList: [`${status}encodedList`, text(`${security}multibase`)] },
      ),
    ],
  },
);

/** The proof but its value, which is the one node without an address. */
const proof: Reader = (value, where, into) => {
  const { proofValue, ...options } = objectOf(value, where);
  if (typeof proofValue !== 'string') throw new UnknownStatement(`${where}.proofValue`, 'not a text');
  return node(
    { DataIntegrityProof: `${security}DataIntegrityProof` },
    {
      created: ['http://purl.org/dc/terms/created', moment],
      cryptosuite: [`${security}cryptosuite`, text(`${security}cryptosuiteString`)],
      proofPurpose: [`${security}proofPurpose`, word({ assertionMethod: `${security}assertionMethod` })],
      verificationMethod: [`${security}verificationMethod`, address],
    },
    '_:c14n0',
  )(options, where, into);
};
