import type { OwnMessages } from '../fr/own.ts';
import { starters } from './starters.ts';

const { blank } = starters;

export const own: OwnMessages = {
  usage: `npm run own: six questions, and the site is yours. Or without questions:
  npm run own -- --name "The Hive" --town Lyon --languages en,fr --timezone Europe/Paris --colour sea \\
    --contact "Léa Martin <hello@thehive.org>"
  --yes    does not ask for confirmation
  --lang   the language of the questions`,
  welcome: 'Six questions, and this site becomes yours. Enter keeps what is in brackets.',
  questions: {
    name: 'What is the place called?',
    town: 'In which town?',
    languages: 'In which languages? The first one first',
    timezone: 'In which time zone?',
    colour: 'In which colour? A name, or a code such as #D2391F',
    contact: 'Who writes the mails? A name and an address, such as Léa Martin <hello@thehive.org>',
  },
  wrong: {
    name: 'It needs a name, with one letter or digit at least.',
    town: 'It needs a town.',
    languages: (known) => `The site can speak: ${known}. Try fr, en, or en,fr.`,
    timezone: 'There is no such time zone. Try Europe/London, or America/Montreal.',
    colour: (names) => `Try ${names}, or a code of six digits such as #D2391F.`,
    contact: 'It needs an e-mail address, such as Léa Martin <hello@thehive.org> or hello@thehive.org.',
  },
  going: (what) => `The sample content goes: ${what}.`,
  confirm: 'Shall we? (yes/no)',
  yes: ['yes', 'y', 'oui', 'o'],
  stopped: 'Nothing was changed.',
  already: (name) =>
    `This site is yours already: ${name}. Nothing was changed. To edit it, open content/site.md.`,
  unsaved: (files) =>
    `Some files of the content have changed and are not saved yet: ${files}. Save them (git commit) or undo them first, so that nothing is lost. Nothing was changed.`,
  unread: 'The content cannot be read: npm run check tells why. Nothing was changed.',
  keptIn: (folder) => `The former content is kept in ${folder}/.`,
  done: (name) => `Here is ${name}.`,
  left: 'What only you can know (npm run check says it again whenever you like):',
  next: (url) => `And now:
1. npm start, and look at your site.
2. Fill in what is missing above: the law wants to know who publishes.
3. npm run new -- person "Léa Martin", then npm run new -- event "Friday lunch"
4. Once you know the address of the site, write it into content/site.md in place of ${url}.`,
  place: {
    floors: ['Ground floor', '1st floor'],
    team: (name) => `The team of ${name}`,
    tagline: (town) => `One floor in ${town}, and the people on it.`,
    note: 'url: the real address of the site, as soon as you know it.\nfloors: your floors, from the ground up.\naddress, if you like: street, postalCode, city and country, a line each, indented.',
    body: (name, town) =>
      `Push the door of ${name}, in ${town}. People work here side by side, everyone at their own trade, and lend each other ideas, a hand and the odd charger.\n\n**Come and see, there is probably a chair left.**`,
  },
  pages: {
    about: {
      title: 'The place',
      body: (name, town) =>
        `${name} is in ${town}. ${blank('in a few sentences, who is here and how it began')}\n\n## How does it work?\n\n${blank('how to come, on which days, at what price')}\n\n## Who writes this site?\n\nWe do. A profile, a date, a notice: each is a small text file, and whoever can write can change it. The program behind it is called Étage, and it is free software.`,
    },
    publisher: (name, mail) =>
      `${name}, ${blank('legal form and registration number of the body')}\\\n${blank('street, postal code, town, country')}\n\nTelephone: ${blank('a telephone number')}\\\nE-mail: [${mail}](mailto:${mail})`,
    director: blank('first and last name of the person who answers for what is published'),
    address: blank('the address'),
    sender: blank('the name of the service that sends the mails'),
  },
  badges: {
    newcomer: 'Given on arrival. It says one thing only: come and talk to me, I do not know anybody yet.',
  },
};
