import type { ShareMessages } from '../fr/share.ts';

export const share: ShareMessages = {
  person: 'Share my card',
  award: 'Share this badge',
  sign: 'Share',
  lead: 'Every place has its format. Take the one that suits you.',
  app: 'Pick an app',
  linkedin: 'Add to my LinkedIn profile',
  links: 'Send the link',
  on: 'Share on',
  by: 'Share by',
  mail: 'Mail',

  link: 'The link',
  copyLink: 'Copy the link',
  copied: 'Copied',
  selected: 'Selected. Over to you to copy.',

  images: 'The pictures',
  formats: {
    card: {
      name: 'The card',
      the: 'the card',
      fits: 'LinkedIn, Mastodon, messages. It follows the link, too.',
    },
    square: { name: 'The square', the: 'the square', fits: 'An Instagram post, a group’s photo.' },
    story: { name: 'The story', the: 'the story', fits: 'Instagram, WhatsApp: the whole screen.' },
    emblem: { name: 'The emblem', the: 'the emblem', fits: 'Your mail signature, your website.' },
  },
  download: (the, width, height) => `Download ${the} (${width}\u00a0×\u00a0${height})`,
  downloadSvg: (the) => `Download ${the} as SVG`,
  give: (the) => `Send ${the}`,

  texts: 'Words at the ready',
  textsHint: 'Is it you? Paste them, and add a pinch of your own.',
  textIn: (language) => `In ${language}`,
  copyText: (language) => `Copy the text in ${language}`,
  awardText: (badge, site) => `I was given the badge “${badge}” at ${site}.`,
  quoted: (text) => `“${text}”`,
  personText: (site) => `Here is my card at ${site}.`,
  awardOf: (badge, person, site) => `“${badge}”, a badge for ${person}, at ${site}.`,

  embed: 'On your website',
  embedHint: 'The emblem, with a link to this page. It keeps itself up to date.',
  copyEmbed: (kind) => `Copy the ${kind}`,

  givenBy: 'Given by',
};
