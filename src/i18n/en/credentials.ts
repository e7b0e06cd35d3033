import type { CredentialsMessages } from '../fr/credentials.ts';

export const credentials: CredentialsMessages = {
  title: 'Check this badge',
  sign: 'Check',

  stated: {
    signed: {
      word: 'Signed',
      text: 'With the files that follow, you can check it without taking our word for it.',
    },
    hosted: {
      word: 'Hosted, not signed',
      text: 'This badge carries no signature. It is this site that answers for it.',
    },
    withdrawn: (date) => ({
      word: 'Withdrawn',
      text: `Withdrawn on ${date}. Its files say so too.`,
    }),
  },

  checking: {
    word: 'One moment…',
    text: 'Your browser is checking this badge.',
  },
  found: {
    valid: {
      word: 'Valid',
      text: 'Your browser has just checked: this site signed this badge and has not withdrawn it.',
    },
    hosted: {
      word: 'Hosted, not signed',
      text: 'Your browser has just checked: this site gives this badge and has not withdrawn it.',
    },
    withdrawn: (date) => ({
      word: 'Withdrawn',
      text: `Withdrawn on ${date}, as your browser has just checked.`,
    }),
    withdrawnSince: {
      word: 'Withdrawn',
      text: 'This badge has just been withdrawn. Reload the page to see since when.',
    },
  },
  unverifiable: {
    word: 'Not verifiable',
    browser: 'Your browser cannot read this signature. Try a newer one.',
    network: 'The network did not answer.',
    missing: 'One of the files that a check needs is not there.',
    unreadable: 'One of the files is damaged, or somebody has added something to it.',
    host: 'This badge was made for another address. That is where it can be checked.',
    key: 'This site does not know the key that signed.',
    signature: 'The signature does not go with the content: something has changed since.',
    page: 'This page and the badge’s file do not say the same.',
  },
  retry: 'Try again',

  issuer: 'Given by',
  recipient: 'Given to',
  given: 'Given on',
  withdrawn: 'Withdrawn on',
  signature: 'Signed with the key',
  notSigned: 'Signature',
  none: 'None: hosted, not signed',

  files: 'The files',
  credential: {
    name: 'The signed badge',
    text: 'For those who want to check without asking this site. Open Badges 3.0, as JSON.',
  },
  emblem: {
    name: 'The emblem',
    signed: 'The signed badge is inside the picture. Send the file itself: a screenshot keeps nothing.',
    hosted: 'The badge is inside the picture. Send the file itself: a screenshot keeps nothing.',
  },
  assertion: {
    name: 'The hosted badge',
    text: 'For sites that read badges at their address. Open Badges 2.0, as JSON.',
  },
  keys: {
    name: 'The keys',
    text: 'Those that this site signs with, the old ones included.',
  },
  status: {
    name: 'The withdrawn badges',
    text: 'A list of numbers, without a single name.',
  },

  elsewhere: 'Checking elsewhere',
  elsewhereSigned:
    'Give the signed badge to a public verifier, such as VerifierPlus or 1EdTech’s. This page sends them nothing.',
  elsewhereHosted:
    'Give the emblem, or the address of the hosted badge, to a verifier of Open Badges 2.0, such as 1EdTech’s. This page sends it nothing.',
};
